// A rejection that nobody handles ends the program, after what was printed (Y10)
async function fails(): Promise<void> {
	console.log("before");
	await null;
	throw new Error("nobody waits");
}
async function main(): Promise<void> {
	try {
		await fails();
	} catch (e) {
		console.log("handled", (e as Error).message);
	}
	await fails();
	console.log("never");
}
main();
