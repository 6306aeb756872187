// What a package has in place of a configuration file, for that is its user's own (src-shared/first_start.ts).

/**
 * The Python of a stand-in.
 *
 * @param path below the board's `lib`: "nodes/link_setup.py"
 * @param shipped what the file holds at first
 */
export function standInFor(path: string, shipped: string): string {
	const [name = "", file = ""] = path.replace(/\.py$/, "").split("/");
	return `# Made by npm run build. Stands in for ${path}, which is its user's: makes it, and lets it speak.
from nowlink.first_start import own_file

execfile(own_file("${name}", "${file}", ${pythonText(withoutHeader(shipped))}, ${isVital(file) ? "True" : "False"}), globals())
`;
}

/** A node without its gateway's id does nothing; a gateway says by itself what it lacks, and goes on as soon as it can. */
function isVital(file: string): boolean {
	return file === "link_setup";
}

/** Who made a file is no use to the one who edits it. */
export function withoutHeader(python: string): string {
	return python.replace(/^# Made by tsmpy .*\n+/, "");
}

/** A text as a Python literal, a line each. */
function pythonText(text: string): string {
	const lines = text.split(/(?<=\n)/).map((line) => `    ${JSON.stringify(line)}`);
	return `(\n${lines.join("\n")}\n)`;
}
