// `tsmpy trace`: a log as it comes, with TypeScript's positions.

import { createReadStream, existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Tracer } from "../trace.ts";
import { pathHere } from "./terminal.ts";

export async function trace(log: string | null, maps: string): Promise<number> {
	if (statSync(maps, { throwIfNoEntry: false })?.isDirectory() !== true) {
		console.error(`tsmpy: ${maps} is not a folder. Give the one that a build with -o wrote to.`);
		return 1;
	}
	if (log !== null && (!existsSync(log) || !statSync(log).isFile())) {
		console.error(`tsmpy: ${log} is not a file that can be read.`);
		return 1;
	}
	const tracer = new Tracer(resolve(maps), pathHere);
	const source = log === null ? process.stdin : createReadStream(log);
	// A character may be cut in two by the pieces it comes in.
	source.setEncoding("utf8");
	for await (const piece of source) process.stdout.write(tracer.push(piece as string));
	process.stdout.write(tracer.end());
	return 0;
}
