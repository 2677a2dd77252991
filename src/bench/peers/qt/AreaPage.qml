// The regions of an area as a list, and where they are on the map.
import QtQuick
import QtQuick.Shapes
import "content.js" as Made

Item {
    id: page

    property var subject
    property real unit
    readonly property var regions: Made.content.regions.filter(each => each.areas.includes(subject.id))
    signal leads(string page, var subject)

    Text {
        x: 60 * page.unit; y: 24 * page.unit
        text: page.subject.name
        font.pixelSize: 58 * page.unit
        font.bold: true
        color: "#0b1033"
    }

    ListView {
        x: 60 * page.unit; y: 300 * page.unit; width: 1100 * page.unit; height: 650 * page.unit
        clip: true
        spacing: 16 * page.unit
        model: page.regions

        delegate: Touchable {
            required property var modelData
            width: 1100 * page.unit; height: 144 * page.unit
            unit: page.unit
            name: modelData.name
            below: modelData.country + " · " + (modelData.inArea[page.subject.id] || modelData.priorities[0])
            onTouched: page.leads("RegionPage.qml", modelData)
        }
    }

    Item {
        x: 1200 * page.unit; y: 124 * page.unit
        scale: 660 * page.unit / Made.content.map.width
        transformOrigin: Item.TopLeft

        Repeater {
            model: Made.content.map.land
            Shape {
                required property string modelData
                ShapePath { fillColor: "#d2d5de"; strokeColor: "white"; PathSvg { path: modelData } }
            }
        }

        Repeater {
            model: page.regions.filter(each => each.outline.length > 0)
            Shape {
                required property var modelData
                ShapePath { fillColor: page.subject.colour; strokeColor: "white"; PathSvg { path: modelData.outline } }
            }
        }
    }
}
