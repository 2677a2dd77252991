// Something to touch, with its name and a line below; shows that it is pressed.
import QtQuick

Rectangle {
    id: touchable

    property real unit: 1
    property string name
    property string below
    property int size: 34
    signal touched()

    radius: 12 * unit
    border.width: (finger.pressed ? 8 : 3) * unit
    border.color: finger.pressed ? "#d0007f" : "#0b1033"

    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: 24 * touchable.unit
        width: parent.width - 2 * x

        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: touchable.name
            font.pixelSize: touchable.size * touchable.unit
            font.bold: true
            color: "#0b1033"
        }

        Text {
            visible: text.length > 0
            width: parent.width
            elide: Text.ElideRight
            text: touchable.below
            font.pixelSize: 22 * touchable.unit
            color: "#0b1033"
        }
    }

    MouseArea {
        id: finger
        anchors.fill: parent
        onClicked: touchable.touched()
    }
}
