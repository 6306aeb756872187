// A world with boards that run small MicroPython programs, given as text.

import type { Board } from "../../sim/boards/board.ts";
import type { WaitOptions } from "../../sim/history.ts";
import type { BoardOptions, OutputEvent, WorldOptions } from "../../sim/types.ts";
import { World } from "../../sim/world.ts";

export const HOME = { ssid: "home", password: "secret", channel: 6 };
/** Wi-Fi that need not be waited for long. */
const QUICK = { scanChannel: 5, join: 20, beaconLoss: 100 };

/** Runs `work` in a world of its own, which is gone afterwards. */
export async function inWorld(work: (world: World) => Promise<void>, options: WorldOptions = {}): Promise<void> {
	const world = new World({ accessPoint: HOME, timing: QUICK, ...options });
	try {
		await world.start();
		await work(world);
	} finally {
		await world.close();
	}
}

/** A board named after the last octet of its MAC: `b1` is 0200000000b1. */
export function addBoard(world: World, name: string, main: string, more: Partial<BoardOptions> = {}): Promise<Board> {
	return world.addBoard({ name, port: "esp32", mac: macOf(name), files: [], main: HEAD + dedent(main), ...more });
}

export function macOf(name: string): string {
	return `0200000000${name}`;
}

/** Resolves with the first line a board prints that holds `text`. */
export async function printed(world: World, board: string, text: string, options: WaitOptions = {}): Promise<string> {
	const event = await world.waitFor((e) => e.kind === "output" && e.board === board && e.line.includes(text), {
		what: `${board} prints "${text}"`,
		...options,
	});
	return (event as OutputEvent).line;
}

/** What a program printed once it has printed "END". */
export async function output(
	main: string,
	more: Partial<BoardOptions> = {},
	options: WorldOptions = {},
): Promise<string[]> {
	let lines: string[] = [];
	await inWorld(async (world) => {
		await addBoard(world, "a1", `${dedent(main)}\nprint("END")`, more);
		await printed(world, "a1", "END");
		lines = world.events.flatMap((event) => (event.kind === "output" && event.line !== "END" ? [event.line] : []));
	}, options);
	return lines;
}

/** What the programs have at hand; the MAC of board b1 is peer("b1"). */
const HEAD = `
import network, espnow, machine, time, os, sys
def mac(name):
    return bytes([2, 0, 0, 0, 0, int(name, 16)])
def attempt(what, *args, **kwargs):
    try:
        print(what(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, *e.args)
def radio(channel=1, interface=network.STA_IF):
    wlan = network.WLAN(interface)
    wlan.active(True)
    if channel != 1:
        wlan.config(channel=channel)
    return wlan
def now(module=espnow):
    e = module.ESPNow()
    e.active(True)
    return e
`;

/** Takes the indentation of the first line off all lines. */
function dedent(text: string): string {
	const lines = text.replace(/^\n/, "").trimEnd().split("\n");
	const indent = /^\s*/.exec(lines[0] ?? "")?.[0] ?? "";
	return `${lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join("\n")}\n`;
}
