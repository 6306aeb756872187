// What stands for the index of micropython-lib, in the form in which mip asks it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./folder.ts";

/** A folder to be served: it has a package aioespnow of bytecode version 6, which holds one file that a test can recognise. */
export function libraryIndex(): string {
	const folder = temporaryFolder();
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	put(
		"package/6/aioespnow/latest.json",
		JSON.stringify({ v: 1, version: "0.1.0", hashes: [["aioespnow.mpy", "0123abcd"]] }),
	);
	put("file/01/0123abcd", "the bytecode of aioespnow");
	return folder;
}
