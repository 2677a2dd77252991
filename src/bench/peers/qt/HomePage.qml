// The tiles of all areas.
import QtQuick
import "content.js" as Made

Item {
    id: page

    property var subject
    property real unit
    signal leads(string page, var subject)

    Text {
        x: 60 * page.unit; y: 24 * page.unit
        text: "What is your region good at?"
        font.pixelSize: 58 * page.unit
        font.bold: true
        color: "#0b1033"
    }

    Grid {
        x: 60 * page.unit; y: 124 * page.unit
        columns: 5
        spacing: 28 * page.unit

        Repeater {
            model: Made.content.areas

            Touchable {
                required property var modelData
                width: 337 * page.unit; height: 264 * page.unit
                unit: page.unit
                color: modelData.colour
                name: modelData.name
                below: Made.content.regions.filter(each => each.areas.includes(modelData.id)).length + " regions"
                onTouched: page.leads("AreaPage.qml", modelData)
            }
        }
    }
}
