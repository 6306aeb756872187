// Null counts as 0, of which minus makes -0, also where all numbers that are stored are others.
const steps: (number | null)[] = [null, 1];
for (const step of steps) console.log(-step!, step! * -2);
console.log(
	steps.map((step) => -step!),
	Object.is(-(steps[0] as number), -0),
);
class Dial {
	turn: number | null = null;
}
const dial = new Dial();
console.log(-dial.turn!, 1 / -dial.turn!);
dial.turn = 3;
console.log(-dial.turn!);
