# Made by npm run build. Stands in for nodes/link_setup.py, which is its user's: makes it, and lets it speak.
from nowlink.first_start import own_file

execfile(own_file("nodes", "link_setup", (
    "# What all your nodes have in common. Edit this file on the board: it is yours, and an\n"
    "# upgrade of the nodes leaves it alone.\n"
    "\n"
    "# The gateway's id, which it prints when it starts: 12 hex digits.\n"
    "gateway = \"2462abe6b0b5\"\n"
    "\n"
    "# How to find the gateway's channel. One of:\n"
    "# fixed:     channel = 3     credentials = None\n"
    "# by Wi-Fi:  channel = None  credentials = (\"your_network_name\", \"your_password\")\n"
    "# by asking: channel = None  credentials = None\n"
    "channel = None\n"
    "credentials = None\n"
), True), globals())
