// What a person sees of a run: a line for each thing that happens.
import pc from "picocolors";
import type { SimEvent } from "../../sim/types.ts";
import type { BrokerAddress } from "./args.ts";
import { urlOf } from "./brokers.ts";
import type { Score } from "./score.ts";
import { type Row, tableText } from "./table.ts";
import { clip, decode, harmless, show } from "./text.ts";

/** Shows a run; made for a person or for a program. */
export interface View {
	/** The broker listens: how to talk to it, and to how many nodes; `hasDemos`: some of them are demos, whose topics are known. */
	open(broker: BrokerAddress, nodes: number, hasDemos?: boolean): void;
	/** What the command is doing. */
	notice(text: string): void;
	event(event: SimEvent): void;
	/** What the boards have done so far. */
	table(rows: readonly Row[]): void;
	close(score: Score): void;
}

export interface TextOptions {
	readonly write: (text: string) => void;
	readonly colors: boolean;
	/** Columns of the terminal: longer lines are cut. Unlimited if undefined. */
	readonly columns?: (() => number) | undefined;
}

const KIND_WIDTH = 6;
const WHO_WIDTH = 20;

/** Lines for a person: time, kind, who and what, aligned. */
export function textView(options: TextOptions): View {
	const colors = pc.createColors(options.colors);
	const paint: Record<string, (text: string) => string> = {
		frame: colors.cyan,
		mqtt: colors.green,
		radio: colors.magenta,
		board: colors.yellow,
		prints: (text) => text,
		wifi: colors.magenta,
	};
	return {
		open: (broker, nodes, hasDemos = true) => options.write(banner(broker, nodes, hasDemos, colors.bold)),
		notice: (text) => options.write(`${colors.dim(text)}\n`),
		event: (event) => {
			const { kind, who, what, alarm } = describe(event);
			const head = `${(event.at / 1000).toFixed(3).padStart(8)}  `;
			const body = `${kind.padEnd(KIND_WIDTH)}  ${who.padEnd(WHO_WIDTH)}  ${what}`;
			const fitting = options.columns ? clip(body, options.columns() - head.length) : body;
			const color = alarm ? colors.red : (paint[kind] ?? String);
			options.write(`${colors.dim(head)}${color(fitting)}\n`);
		},
		table: (rows) => options.write(tableText(rows)),
		close: (score) => options.write(`\n${closing(score)}\n`),
	};
}

/** The text view for this process's standard output: colours and the width are a terminal's. */
export function terminalView(write: (text: string) => void): View {
	const { stdout } = process;
	const colors = stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
	// A terminal that does not tell its width says 0.
	const columns = stdout.isTTY ? () => stdout.columns || Number.POSITIVE_INFINITY : undefined;
	return textView({ write, colors, columns });
}

/** One JSON object a line: the events as they are, payloads as `text`, or as `hex` where they are not UTF-8. */
export function jsonView(write: (text: string) => void): View {
	const line = (object: object) => write(`${JSON.stringify(object)}\n`);
	return {
		open: (broker) => line({ kind: "broker", url: urlOf(broker), host: broker.host, port: broker.port }),
		notice: (text) => line({ kind: "notice", text }),
		event: (event) => line("payload" in event ? { ...event, payload: undefined, ...bytesIn(event.payload) } : event),
		table: (boards) => line({ kind: "table", boards }),
		close: ({ publications, messages, frames, lostFrames }) =>
			line({ kind: "end", publications, messages, frames, lostFrames }),
	};
}

function bytesIn(payload: Uint8Array): { text: string } | { hex: string } {
	const text = decode(payload);
	return text === undefined ? { hex: Buffer.from(payload).toString("hex") } : { text };
}

function banner(broker: BrokerAddress, nodes: number, hasDemos: boolean, bold: (text: string) => string): string {
	const login = broker.user === "" ? "" : ` -u '${broker.user}' -P '...'`;
	const at = `-h ${broker.host === "127.0.0.1" ? "localhost" : broker.host} -p ${broker.port}${login}`;
	const url = urlOf({ ...broker, host: broker.host === "127.0.0.1" ? "localhost" : broker.host });
	const demos = [
		["shed", "what the node publishes", `mosquitto_sub ${at} -v -t shed`],
		["foo_topic", "what the node subscribes to", `mosquitto_pub ${at} -t foo_topic -q 1 -m hello`],
	] as const;
	const topics = [
		...(hasDemos ? demos : [["#", "all that is published", `mosquitto_sub ${at} -v -t '#'`] as const]),
		["allnodes", "what every node gets", `mosquitto_pub ${at} -t allnodes -q 1 -m hello`],
	] as const;
	const lines = topics.map(([topic, what, command]) => `  ${topic.padEnd(9)}  ${what.padEnd(27)}  ${bold(command)}\n`);
	const title = `${bold("nowlink")}: a gateway and ${nodes === 1 ? "a node" : `${nodes} nodes`} on simulated boards. Ctrl-C ends it; t and Enter shows a table.`;
	return `${title}\n\n  broker     ${bold(url)}\n${lines.join("")}\n`;
}

interface Description {
	readonly kind: string;
	readonly who: string;
	readonly what: string;
	/** Something was lost or ended. */
	readonly alarm?: boolean;
}

function describe(event: SimEvent): Description {
	switch (event.kind) {
		case "frame": {
			const fate = { delivered: "", lost: "LOST ", "ack-lost": "ACK LOST " }[event.outcome];
			const tries = event.tries > 1 ? `${event.tries} tries ` : "";
			return {
				kind: "frame",
				who: `${event.sender ?? event.from} -> ${event.receiver ?? event.to}`,
				what: `ch ${String(event.channel).padStart(2)}  ${fate}${tries}${show(event.payload)}`,
				alarm: event.outcome === "lost",
			};
		}
		case "mqtt": {
			const marks = `qos ${event.qos}${event.retain ? " retained" : ""}${event.dup ? " sent again" : ""}`;
			// An outside broker does not tell who published.
			const who = event.client === "" ? "broker" : `${harmless(event.client)} -> broker`;
			return {
				kind: "mqtt",
				who,
				what: `${harmless(event.topic)}: ${show(event.payload)} (${marks})`,
			};
		}
		case "radio":
			return { kind: "radio", who: event.board, what: `ch ${String(event.channel).padStart(2)}  ${event.note}` };
		case "board": {
			const note = event.note === "" ? "" : `: ${harmless(event.note)}`;
			return { kind: "board", who: event.board, what: event.state + note, alarm: event.state === "died" };
		}
		case "output":
			return { kind: "prints", who: event.board, what: harmless(event.line) };
		case "ap":
			return { kind: "wifi", who: "access point", what: `ch ${String(event.channel).padStart(2)}  ${event.note}` };
	}
}

function closing({ publications, messages, frames, lostFrames }: Score): string {
	const counts = `${messages} MQTT messages, ${frames} frames, ${lostFrames} of them lost`;
	if (publications === 0) return `No publication of a node reached the broker (${counts}).`;
	const told = publications === 1 ? "1 publication of a node" : `${publications} publications of nodes`;
	return `${told} reached the broker (${counts}).`;
}
