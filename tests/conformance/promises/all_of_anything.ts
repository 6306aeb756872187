// Promises of what may be anything: what cannot be gone through rejects.

function show(name: string, waiting: Promise<any>): Promise<void> {
	return waiting.then(
		(found) => console.log(name, Array.isArray(found) ? found.length : found),
		(error) => console.log(name, error.name, error.message),
	);
}

function* asked(): Generator<any> {
	try {
		console.log("asked");
		yield 1;
		yield Promise.resolve(2);
		throw new TypeError("from inside");
	} finally {
		console.log("left");
	}
}

async function main() {
	const values: any[] = [{ x: 1 }, {}, 5, null, undefined, true, [1, Promise.resolve(2)], "ab", [], asked()];
	for (const v of values) {
		await show("all", Promise.all(v));
		await show("allSettled", Promise.allSettled(v));
		if (Array.isArray(v) && v.length === 0) continue;
		await show("race", Promise.race(v));
		await show("any", Promise.any(v));
	}
}
main();
