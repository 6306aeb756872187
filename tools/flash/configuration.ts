// The configuration files, from what the user says. What was not said by an option is asked for at a terminal.
import { UserError } from "../common/user-error.ts";
import { withoutHeader } from "../deploy/stand-in.ts";
import { brokerFrom, type Said } from "./args.ts";

/** Asks a person. */
export interface Prompt {
	/** @param isSecret what is typed is not shown */
	ask(question: string, isSecret?: boolean): Promise<string>;
}

/** One thing to be known, and how to get it. */
interface Question {
	readonly key: keyof Said;
	readonly option: string;
	readonly text: string;
	readonly isSecret?: boolean;
	/** What a bare Enter means; without it there must be an answer. */
	readonly otherwise?: string;
	/** @throws UserError if this cannot be the answer */
	readonly check?: (answer: string) => unknown;
}

const QUESTIONS: Record<string, readonly Question[]> = {
	"gateway/mqtt_local.py": [
		{ key: "ssid", option: "--ssid", text: "Wi-Fi network" },
		{ key: "wifiPassword", option: "--wifi-password", text: "Wi-Fi password", isSecret: true },
		{
			key: "broker",
			option: "--broker",
			text: "MQTT broker (name or address, :PORT if it is not 1883)",
			check: brokerFrom,
		},
		{ key: "user", option: "--user", text: "the broker's user name (Enter: none)", otherwise: "" },
	],
	"nodes/link_setup.py": [
		{
			key: "gatewayId",
			option: "--gateway-id",
			text: "the gateway's id (12 hex digits, it prints them)",
			check: gatewayId,
		},
		{
			key: "channel",
			option: "--channel",
			text: "Wi-Fi channel 1 to 13 (Enter: search for it)",
			otherwise: "search",
			check: channelOf,
		},
	],
};

/**
 * The text of a configuration file of a package.
 *
 * @param path below the board's `lib`
 * @param shipped the file as the package has it
 * @param prompt undefined: there is nobody to ask
 * @throws UserError an answer that cannot be right, or none and nobody to ask
 */
export async function configurationFile(
	path: string,
	shipped: string,
	said: Said,
	prompt: Prompt | undefined,
): Promise<string> {
	const text = withoutHeader(shipped);
	switch (path) {
		case "gateway/mqtt_local.py":
			return mqttLocal(text, await answers("gateway/mqtt_local.py", said, prompt));
		case "nodes/link_setup.py":
		case "anodes/link_setup.py":
			return linkSetup(text, await answers("nodes/link_setup.py", said, prompt));
		default:
			return text;
	}
}

/** The files that are made of answers; the others are installed as they are shipped. */
export function isAsked(path: string): boolean {
	return path.replace(/^anodes/, "nodes") in QUESTIONS;
}

async function answers(file: string, said: Said, prompt: Prompt | undefined): Promise<Said> {
	const all: Record<string, string | undefined> = { ...said };
	for (const question of QUESTIONS[file] ?? []) all[question.key] ??= await answer(question, prompt);
	if (all.user && all.password === undefined) {
		const password: Question = { key: "password", option: "--password", text: "the broker's password", isSecret: true };
		all.password = await answer(password, prompt);
	}
	return all;
}

async function answer(
	{ text, option, isSecret, otherwise, check }: Question,
	prompt: Prompt | undefined,
): Promise<string> {
	if (prompt === undefined) {
		if (otherwise !== undefined) return otherwise;
		throw new UserError(`${option} is missing: ${text}. There is no terminal to ask at`);
	}
	for (let complaint = ""; ; ) {
		const typed = (await prompt.ask(complaint + text, isSecret)).trim() || otherwise;
		if (typed === undefined) continue;
		complaint = fault(typed, check);
		if (complaint === "") return typed;
	}
}

/** What is wrong with an answer, as a line; "" if nothing is. */
function fault(answer: string, check: Question["check"] = () => {}): string {
	try {
		check(answer);
		return "";
	} catch (error) {
		if (error instanceof UserError) return `${error.message}\n`;
		throw error;
	}
}

function mqttLocal(shipped: string, said: Said): string {
	const { host, port } = brokerFrom(said.broker ?? "");
	return edited(shipped, {
		'config["server"]': literal(host),
		...(port === 0 ? {} : { 'config["port"]': String(port) }),
		...(said.user ? { 'config["user"]': literal(said.user), 'config["password"]': literal(said.password ?? "") } : {}),
		'config["ssid"]': literal(said.ssid ?? ""),
		'config["wifi_pw"]': literal(said.wifiPassword ?? ""),
	});
}

function linkSetup(shipped: string, said: Said): string {
	const id = gatewayId(said.gatewayId ?? "");
	const channel = channelOf(said.channel ?? "search");
	return edited(shipped, { gateway: literal(id), channel: channel === "search" ? "None" : channel });
}

function gatewayId(text: string): string {
	const id = text.toLowerCase().replaceAll(":", "");
	if (/^[0-9a-f]{12}$/.test(id)) return id;
	throw new UserError(`--gateway-id takes 12 hex digits, as the gateway prints them, not "${text}"`);
}

/** "1" to "13", or "search". */
function channelOf(text: string): string {
	if (text === "search" || /^([1-9]|1[0-3])$/.test(text)) return text;
	throw new UserError(`--channel takes a channel from 1 to 13, or the word search, not "${text}"`);
}

/** The file with other values after `NAME = `; a name that is not there is added. Comments stay, for the user will edit it. */
function edited(text: string, values: Readonly<Record<string, string>>): string {
	const lines = text.trimEnd().split("\n");
	for (const [name, value] of Object.entries(values)) {
		const at = lines.findIndex((line) => line.startsWith(`${name} = `));
		const comment = at < 0 ? "" : (/\s+#.*$/.exec(lines[at] ?? "")?.[0] ?? "");
		if (at < 0) lines.push(`${name} = ${value}`);
		else lines[at] = `${name} = ${value}${comment}`;
	}
	return `${lines.join("\n")}\n`;
}

/** A string as Python writes it: JSON's are also Python's. */
function literal(text: string): string {
	return JSON.stringify(text);
}
