// npm run flash: the firmware onto a board.
import { endOfRun } from "./common/ending.ts";
import { report } from "./common/user-error.ts";
import { HELP, readCommand } from "./flash/args.ts";
import { findMpremote } from "./flash/mpremote.ts";
import { usbPorts } from "./flash/ports.ts";
import { terminalPrompt } from "./flash/prompt.ts";
import { flash } from "./flash/run.ts";

async function main(): Promise<void> {
	const command = readCommand(process.argv.slice(2), process.env);
	if (command.kind === "help") return say(HELP.trimEnd());
	if (command.kind === "list") return list();
	const ending = endOfRun();
	await flash(command.options, { say, prompt: terminalPrompt(ending.signal), signal: ending.signal });
}

async function list(): Promise<void> {
	const ports = await usbPorts(await findMpremote());
	for (const { path, what } of ports) say(`${path}  ${what}`);
	if (ports.length === 0) process.stderr.write("no board was found: is its cable one that carries data?\n");
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

await main().catch((error) => report("npm run flash", error));
