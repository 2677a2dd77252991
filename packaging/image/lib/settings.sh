# Reads kiosk.properties, for the scripts beside the kiosk. They source it with the path of the file in $settings.

# Prints the value of a setting, or nothing. What is not a word of letters, digits and the signs of numbers is no value
# of a setting that scripts use, so nothing else comes through.
setting() {
    [ -r "$settings" ] || return 0
    sed -n "s/^[[:space:]]*$1[[:space:]]*[=:][[:space:]]*\([A-Za-z0-9. +-]*\)[[:space:]]*\$/\1/p" "$settings" |
        sed 's/[[:space:]]*$//' | tail -n 1
}

# Prints the rotation of the screen in degrees: 0, 90, 180 or 270; 0 where something else is written.
rotation() {
    degrees=$(setting 'display\.rotation')
    case $degrees in
        90 | 180 | 270) echo "$degrees" ;;
        *) echo 0 ;;
    esac
}
