// What a region says about itself.
import QtQuick

Item {
    id: page

    property var subject
    property real unit
    signal leads(string page, var subject)

    Text {
        x: 60 * page.unit; y: 24 * page.unit
        text: page.subject.name
        font.pixelSize: 58 * page.unit
        font.bold: true
        color: "#0b1033"
    }

    Column {
        x: 60 * page.unit; y: 160 * page.unit; width: 1100 * page.unit
        spacing: 20 * page.unit

        Repeater {
            model: [page.subject.hook, page.subject.summary].concat(page.subject.priorities.map(text => "• " + text))

            Text {
                required property string modelData
                width: parent.width
                wrapMode: Text.Wrap
                lineHeight: 1.3
                text: modelData
                font.pixelSize: 26 * page.unit
                color: "#0b1033"
            }
        }
    }
}
