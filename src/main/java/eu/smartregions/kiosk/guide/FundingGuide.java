package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Instrument.Aim;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Instrument.Conditions;
import eu.smartregions.kiosk.content.Instrument.Partnering;
import eu.smartregions.kiosk.content.place.FundingQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The funding guide: up to three questions that lead to the instruments that fit. An answer that leads to none is not
/// offered.
public final class FundingGuide {
    private final List<Instrument> instruments;

    /// The questions in their order.
    public enum Question {
        APPLICANT, AIM, PARTNERING
    }

    /// A guide through an exhibition's instruments.
    public FundingGuide(Exhibition exhibition) {
        instruments = exhibition.library().instruments();
    }

    /// Returns the instruments that fit the answers given so far, in the exhibition's order.
    public List<Instrument> fitting(FundingQuery enquiry) {
        return instruments.stream().filter(instrument -> fits(instrument.conditions(), enquiry)).toList();
    }

    /// Returns the next question, or empty where all are answered.
    public Optional<Question> next(FundingQuery enquiry) {
        return enquiry.applicant().isEmpty()
                ? Optional.of(Question.APPLICANT)
                : enquiry.aim().isEmpty()
                        ? Optional.of(Question.AIM)
                        : enquiry.partnering().isEmpty() ? Optional.of(Question.PARTNERING) : Optional.empty();
    }

    /// Returns the answers to the question who applies, each with the number of instruments it leads to.
    public Map<Applicant, Integer> applicants(FundingQuery enquiry) {
        return counted(Applicant.values(),
                who -> new FundingQuery(Optional.of(who), enquiry.aim(), enquiry.partnering()));
    }

    /// Returns the answers to the question what the money is for, each with the number of instruments it leads to.
    public Map<Aim, Integer> aims(FundingQuery enquiry) {
        return counted(Aim.values(),
                aim -> new FundingQuery(enquiry.applicant(), Optional.of(aim), enquiry.partnering()));
    }

    /// Returns the answers to the question whether one applies alone or together, each with the number of instruments
    /// it leads to.
    public Map<Partnering, Integer> partnerings(FundingQuery enquiry) {
        return counted(Partnering.values(),
                how -> new FundingQuery(enquiry.applicant(), enquiry.aim(), Optional.of(how)));
    }

    private <T> Map<T, Integer> counted(T[] answers, Function<T, FundingQuery> enquiry) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        Stream.of(answers).forEach(answer -> {
            int count = fitting(enquiry.apply(answer)).size();
            if (count > 0) {
                counts.put(answer, count);
            }
        });
        return counts;
    }

    private static boolean fits(Conditions conditions, FundingQuery enquiry) {
        return enquiry.applicant().filter(who -> !conditions.applicants().contains(who)).isEmpty()
                && enquiry.aim().filter(aim -> !conditions.aims().contains(aim)).isEmpty()
                && enquiry.partnering().filter(how -> !conditions.partnering().contains(how)).isEmpty();
    }
}
