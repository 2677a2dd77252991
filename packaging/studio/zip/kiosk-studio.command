#!/bin/sh
# What the Finder of macOS opens by a double click.
exec "${0%/*}/kiosk-studio" "$@"
