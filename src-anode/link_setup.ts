// What all your asynchronous nodes have in common. Edit this file on the board: it is yours, and an upgrade of the nodes
// leaves it alone.

/** The gateway's id, which it prints when it starts: 12 hex digits, or the same as 6 bytes. */
export const gateway: string | bytes = "2462abe6b0b5";

// How to find the gateway's channel. One of:
//   fixed:     channel = 3     credentials = None
//   by Wi-Fi:  channel = None  credentials = ("your_network_name", "your_password")
export const channel: int | null = 1;
export const credentials: readonly [string, string] | null = null;

/** Prints how the link connects. */
export const debug: boolean = true;
/** Milliseconds between two looks into the mailbox: the longest that a message waits for this node. */
export const poll_interval: int = 1000;
