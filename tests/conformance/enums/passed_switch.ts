// A function that ends in a switch over all that there is gives undefined for what was only said to be of that type
enum Shade {
	Light = "light",
	Dark = "dark",
}
const depth = (s: Shade) => {
	switch (s) {
		case Shade.Light:
			return 1;
		case Shade.Dark:
			return 2;
	}
};
console.log(depth("grey" as Shade)!, [depth("grey" as Shade)!]);
console.log(depth("grey" as Shade), [depth("grey" as Shade)], depth(Shade.Dark));
const read: string = ["light", "white"].at(-1) ?? "";
console.log(`${depth(read as Shade)}`, depth(read as Shade) === undefined);
enum Way {
	In = 1,
	Out = 2,
}
const sign = (w: Way) => {
	switch (w) {
		case Way.In:
			return "+";
		case Way.Out:
			return "-";
	}
};
console.log(sign(Way.In | Way.Out), sign(Way.In), sign(Way.Out).length);
const both: string = sign(Way.In | Way.Out);
console.log({ both });
type Op = "add" | "sub";
interface Step {
	op: Op;
	by: number;
}
function run(step: Step): number {
	switch (step.op) {
		case "add": {
			return step.by;
		}
		case "sub":
			return -step.by;
	}
}
const steps = "add:3 sub:4 mul:5".split(" ").map((s): Step => {
	const [op = "", by] = s.split(":");
	return { op: op as Op, by: Number(by) };
});
const results = steps.map(run);
console.log(results, results[2], JSON.stringify({ results }));
for (const step of steps) console.log(`${step.op} gives ${run(step)}`);
class Names {
	static of(op: Op): string {
		switch (op) {
			case "add":
				return "plus";
			case "sub":
				return "minus";
		}
	}
	get odd() {
		return Names.of("div" as Op);
	}
}
console.log(new Names().odd, Names.of("add").toUpperCase());
function signed(w: Way) {
	try {
		switch (w) {
			case Way.In:
				return "+";
			case Way.Out:
				return "-";
		}
	} finally {
		console.log("asked");
	}
}
function named(w: Way, short: boolean) {
	if (short) return "w";
	else {
		switch (w) {
			case Way.In:
				return "in";
			case Way.Out:
				return "out";
		}
	}
}
console.log(signed(Way.In | Way.Out), named((Way.In | Way.Out) as Way, false), named(Way.In, false));
export {};
