// N20, B4: a number that a comparison, a guard or an assertion gave the type of a literal is held as it was made
type Step = 0 | 2;
type Part = { kind: 2; text: string } | { kind: 0; size: number };
const half = (): number => 0.5;
const isStep = (n: number): n is Step => n === 0 || n === 2;

function compared(n: number): string {
	switch (n) {
		case 0:
			return `zero ${n} ${String(n)} ${n + ""}`;
		case 2:
			return `two ${n} ${n.toString()} ${[10, 20, 30][n]} ${"abcdef".slice(n)}`;
	}
	return "other";
}
console.log(compared(half() * 4), compared(0 * (8 - 9)), compared(half() - half()), compared(-0), compared(3));

const times = 0 * (8 - 9);
if (times === 0) console.log(`${times} ${String(times)}`, times, [times], JSON.stringify([times]));

const two = half() * 4;
const copied = two as Step;
console.log(`${copied}`, two === 2 && String(two), two === 2 ? [two].join() : "");

class Walker {
	step: Step = 0;
	constructor(readonly first: Step) {}
	take(step: Step): void {
		this.step = step;
		console.log(`${step} ${this.step} ${this.first}`);
	}
}
class Box<T> {
	constructor(readonly value: T) {}
	get(): T {
		return this.value;
	}
}
function same<T>(value: T): T {
	return value;
}
async function later(step: Step): Promise<Step> {
	return step;
}
function tell(part: Part): void {
	console.log(`${part.kind}`);
	if (part.kind === 2) console.log(`${part.kind} ${part.text}`);
}

async function main(): Promise<void> {
	if (!isStep(two)) return;
	const steps: Step[] = [two];
	const named: Record<string, Step> = { two };
	const pair: [Step, string] = [two, "x"];
	console.log(`${steps[0]} ${named["two"]} ${named.two} ${pair[0]}`, steps.map(String), steps.map((s) => `${s}`));
	for (const step of new Set<Step>(steps)) console.log(`${step} ${"ab".repeat(step)} ${step << 1}`);
	for (const [key] of new Map<Step, string>([[two, "x"]])) console.log(`${key}`);
	new Walker(two).take(two);
	console.log(`${new Box<Step>(two).get()} ${same(two)} ${same(7)} ${await later(two)}`, [1, 2, 3][same(two)]);
	tell({ kind: 2, text: "y" });
	if (two === 2) tell({ kind: two, text: "z" });
}
const counts: Record<string, number> = { two };
if (counts["two"] === 2) console.log(`${counts["two"]}`);
if (counts.two === 2) console.log(`${counts.two}`);
main();
export {};
