# Made by tsmpy 0.1.0 from src-anode/link_setup.ts
# What all your asynchronous nodes have in common. Edit this file on the board: it is
# yours, and an upgrade of the nodes leaves it alone.

# The gateway's id, which it prints when it starts: 12 hex digits, or the same as 6
# bytes.
gateway = "2462abe6b0b5"

# How to find the gateway's channel. One of:
# fixed:     channel = 3     credentials = None
# by Wi-Fi:  channel = None  credentials = ("your_network_name", "your_password")
channel = 1
credentials = None

# Prints how the link connects.
debug = True
# Milliseconds between two looks into the mailbox: the longest that a message waits for
# this node.
poll_interval = 1000
