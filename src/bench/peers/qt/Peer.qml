// The window: one page at a time, and the bar below. One unit is a 1080th of the screen's height.
import QtQuick
import QtQuick.Window

Window {
    id: peer

    readonly property real unit: height / 1080
    property var trail: [{ page: "HomePage.qml", subject: null }]
    property int frames: 0

    function go(page, subject) { turn(trail.concat([{ page: page, subject: subject }])) }

    function turn(way) {
        trail = way
        const here = way[way.length - 1]
        shown.setSource(here.page, { subject: here.subject, unit: unit })
    }

    visible: true
    visibility: Window.FullScreen
    width: Screen.width
    height: Screen.height
    color: "#eef2fb"
    onFrameSwapped: if (++frames === 2) console.log("READY")
    Component.onCompleted: turn(trail)

    Loader {
        id: shown
        anchors.fill: parent
    }

    Connections {
        target: shown.item
        function onLeads(page, subject) { peer.go(page, subject) }
    }

    Rectangle {
        y: 968 * peer.unit
        width: parent.width
        height: 112 * peer.unit

        Touchable {
            visible: peer.trail.length > 1
            x: 40 * peer.unit; y: 8 * peer.unit; width: 132 * peer.unit; height: 96 * peer.unit
            unit: peer.unit
            name: "Back"
            size: 24
            onTouched: peer.turn(peer.trail.slice(0, -1))
        }

        Touchable {
            x: 188 * peer.unit; y: 8 * peer.unit; width: 132 * peer.unit; height: 96 * peer.unit
            unit: peer.unit
            name: "Home"
            size: 24
            onTouched: peer.turn(peer.trail.slice(0, 1))
        }
    }
}
