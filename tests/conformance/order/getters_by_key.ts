// a getter asked for by its name in brackets, or by a key that may be its name, changes what stands beside it (F9)
interface Trace {
	seen: string[];
	size: number;
}
const trace: Trace = {
	seen: [],
	get size() {
		this.seen.push("g");
		return this.seen.length;
	},
};
console.log(trace.seen, trace["size"], trace.seen);
const keys = ["size", "seen"] as const;
for (const key of keys) console.log(trace.seen, trace[key], trace.seen);

let total = 1;
class Meter {
	unit = "W";
	get level(): number {
		total += 10;
		return 2;
	}
}
const meter = new Meter();
const fields: (keyof Meter)[] = ["level", "unit"];
for (const field of fields) console.log([total, meter[field], total]);
console.log(total + meter["level"], total);
