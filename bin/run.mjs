// How npm's scripts start a tool: `node bin/run.mjs tools/start.ts ...`. The tools are TypeScript, which Node takes by means of tsx.
// In JavaScript, for it has to run where nothing is installed yet, and on any Node, to say so.
const [major, minor] = process.versions.node.split(".").map(Number);

/** The oldest Node that tells modules their folder (import.meta.dirname). */
const isNewEnough = major > 20 || (major === 20 && minor >= 11);

/** @param {string} sentence what is wrong, and what to do */
function giveUp(sentence) {
	process.stderr.write(`nowlink: ${sentence}\n`);
	process.exit(1);
}

/** @param {unknown} error */
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

if (!isNewEnough) giveUp(`this is Node ${process.versions.node}; 20.11 or newer is needed: https://nodejs.org`);
const tsx = await import("tsx/esm/api").catch((error) => {
	if (!isMissing(error)) throw error;
	return giveUp("what it needs from npm is not installed. Give `npm ci` in this folder first");
});
tsx?.register();
const [tool = ""] = process.argv.splice(2, 1);
await import(new URL(`../${tool}`, import.meta.url).href);
