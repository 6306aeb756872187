# Made by npm run build. Stands in for anodes/link_setup.py, which is its user's: makes it, and lets it speak.
from nowlink.first_start import own_file

execfile(own_file("anodes", "link_setup", (
    "# What all your asynchronous nodes have in common. Edit this file on the board: it is\n"
    "# yours, and an upgrade of the nodes leaves it alone.\n"
    "\n"
    "# The gateway's id, which it prints when it starts: 12 hex digits, or the same as 6\n"
    "# bytes.\n"
    "gateway = \"2462abe6b0b5\"\n"
    "\n"
    "# How to find the gateway's channel. One of:\n"
    "# fixed:     channel = 3     credentials = None\n"
    "# by Wi-Fi:  channel = None  credentials = (\"your_network_name\", \"your_password\")\n"
    "channel = 1\n"
    "credentials = None\n"
    "\n"
    "# Prints how the link connects.\n"
    "debug = True\n"
    "# Milliseconds between two looks into the mailbox: the longest that a message waits for\n"
    "# this node.\n"
    "poll_interval = 1000\n"
), True), globals())
