package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.FundingGuide;
import eu.smartregions.kiosk.guide.FundingGuide.Question;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The funding guide: three questions, one at a time, and the instruments that fit, at any time. Back is one question
/// back.
public final class FundingScreen extends Screen {
    private static final double ANSWER_EM = 6.4;
    private static final double LARGE_ANSWER_EM = 7.6;
    /// The same where there are so few that they would leave a large screen empty.
    private static final double LARGER_ANSWER_EM = 11.4;
    private static final double LARGEST_ANSWER_EM = 18;
    private static final int FEW = 4;

    private final FundingQuery enquiry;
    private final FundingGuide guide;
    private final InstrumentWords said;
    private final List<Instrument> fitting;

    public FundingScreen(ScreenContext around, Place.Funding place) {
        super(around);
        enquiry = place.query();
        guide = new FundingGuide(around.exhibition());
        said = new InstrumentWords(around.exhibition(), words());
        fitting = guide.fitting(enquiry);
        Optional<Question> question = place.results() ? Optional.empty() : guide.next(enquiry);
        Scroller scroller = Scroller.across(parts(),
                fitting.isEmpty() ? nothing() : question.map(this::question).orElseGet(this::results));
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), scroller));
        scrolls(scroller);
    }

    private Node heading() {
        Label title = words().say(Page.title(scale()), "funding.title");
        if (scale().size() != SizeClass.TALL) {
            return title;
        }
        VBox heading = parts().column(0.8, title, words().say(Lettering.LEAD.wrapping(), "funding.lead"));
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.setMinWidth(0);
        return heading;
    }

    private VBox question(Question question) {
        return parts().column(scale().shallow() ? 0.8 : 1.2,
                words().say(Lettering.LABEL.line(), "funding.progress", question.ordinal() + 1,
                        Question.values().length),
                words().say(Lettering.H2.wrapping(), "funding.question." + question.name().toLowerCase(Locale.ROOT)),
                answers(question), soFar());
    }

    private GridPane answers(Question question) {
        List<Target> answers = new ArrayList<>();
        switch (question) {
            case APPLICANT -> guide.applicants(enquiry).forEach((who, count) -> answers.add(answer(who, count,
                    new FundingQuery(Optional.of(who), enquiry.aim(), enquiry.partnering()))));
            case AIM -> guide.aims(enquiry).forEach((aim, count) -> answers.add(answer(aim, count,
                    new FundingQuery(enquiry.applicant(), Optional.of(aim), enquiry.partnering()))));
            case PARTNERING -> guide.partnerings(enquiry).forEach((how, count) -> answers.add(answer(how, count,
                    new FundingQuery(enquiry.applicant(), enquiry.aim(), Optional.of(how)))));
        }
        if (scale().size() == SizeClass.WIDE && answers.size() <= FEW) {
            double height = scale().em(answers.size() <= FEW / 2 ? LARGEST_ANSWER_EM : LARGER_ANSWER_EM);
            answers.forEach(answer -> answer.setMinHeight(height));
        }
        return inColumns(answers, scale().size().twoPanes() ? 2 : 1);
    }

    private GridPane inColumns(List<Target> targets, int columns) {
        GridPane grid = new GridPane(scale().gutter(), scale().gutter());
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        for (int i = 0; i < targets.size(); i++) {
            grid.add(targets.get(i), i % columns, i / columns);
            targets.get(i).setMaxHeight(Double.MAX_VALUE);
        }
        return grid;
    }

    private Target answer(Enum<?> choice, int count, FundingQuery next) {
        Label name = (scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL
                ? Lettering.H3
                : Lettering.LABEL).wrapping();
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = words().count(Lettering.CAPTION.line(), "funding.count", count);
        number.setMinWidth(USE_PREF_SIZE);
        HBox content = parts().row(0.8, name, number, parts().icon("chevron-right", 2));
        content.setPadding(new Insets(0, scale().em(1), 0, scale().em(1.4)));
        Target answer = new Target("k-card", content, () -> navigator().go(new Place.Funding(next, next.complete())));
        answer.setMinHeight(scale().em(scale().size() == SizeClass.WIDE ? LARGE_ANSWER_EM : ANSWER_EM));
        words().follow(() -> {
            name.setText(said.said(choice));
            answer.setAccessibleText(said.said(choice));
        });
        return answer;
    }

    /// Returns the number of instruments that fit so far, and the way to see them at once.
    private FlowPane soFar() {
        FlowPane flow = flow(words().count(Lettering.H3.line(), "funding.count", fitting.size()),
                parts().button("hand-coin", "funding.show", () -> navigator().go(new Place.Funding(enquiry, true))));
        flow.setHgap(scale().em(1.6));
        return flow;
    }

    private VBox results() {
        InstrumentCards cards = new InstrumentCards(around());
        CardGrid instruments = new Cards(around(), parts()).grid(fitting.stream().map(cards::card).toList(),
                scale().size() == SizeClass.WIDE ? 2 : 1);
        Label answers = Lettering.BODY.wrapping();
        words().follow(() -> answers.setText(Stream
                .concat(Stream.of(words().messages().count("funding.count", fitting.size())),
                        Stream.of(enquiry.applicant(), enquiry.aim(), enquiry.partnering()).flatMap(Optional::stream)
                                .map(said::said))
                .collect(Collectors.joining(Lettering.SEPARATOR))));
        if (scale().size() != SizeClass.WIDE) {
            return parts().column(0.8, flow(again(), partners()), answers, instruments);
        }
        answers.setMinWidth(0);
        HBox.setHgrow(answers, Priority.ALWAYS);
        return parts().column(0.8, parts().row(0.8, again(), partners(), answers), instruments);
    }

    private VBox nothing() {
        return parts().column(1.2, words().say(Lettering.LEAD.wrapping(), "funding.none"), flow(again(), partners()));
    }

    private Target again() {
        return parts().secondary("arrow-left", "idle.leave",
                () -> navigator().go(new Place.Funding(FundingQuery.OPEN, false)));
    }

    private Target partners() {
        return parts().secondary("handshake", "partners.title",
                () -> navigator().go(new Place.Partners(PartnerQuery.OPEN, List.of())));
    }

    private FlowPane flow(Node... nodes) {
        FlowPane flow = parts().flow(nodes);
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }
}
