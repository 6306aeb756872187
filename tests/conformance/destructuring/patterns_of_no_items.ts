// A pattern of no items still goes through what the function is given.
function ignore([]: number[], last = "done"): string {
	return last;
}
for (const given of [[], [1], "text", 5, true, {}, null, undefined] as any[]) {
	try {
		console.log(ignore(given as any));
	} catch (error) {
		console.log((error as Error).message);
	}
}
