// Where there is nothing to take a length of, JavaScript says what it was to be taken from.
const readings = new Map<string, number[]>([["kitchen", [20.5, 21]]]);
const titles: Record<string, string> = { kitchen: "Kitchen" };
for (const room of ["kitchen", "attic"]) {
	try {
		const { length } = readings.get(room)!;
		console.log(room, length);
	} catch (error) {
		console.log((error as Error).message);
	}
	try {
		const { length: letters } = titles[room]!;
		console.log(room, letters);
	} catch (error) {
		console.log((error as Error).message);
	}
}
