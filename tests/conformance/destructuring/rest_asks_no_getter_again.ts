// what a pattern has taken by its name is not asked for again by its rest, and neither are keys for what is behind them
const asked: string[] = [];
const reading = {
	get celsius(): number {
		asked.push("celsius");
		return 20;
	},
	get kelvin(): number {
		asked.push("kelvin");
		return 293;
	},
	at: 5,
};
const { celsius, ...others } = reading;
console.log(celsius, others.kelvin, others.at, asked.join());

const open: any = reading;
const { kelvin, ...more } = open;
console.log(kelvin, more.celsius, asked.join());
const key = "at";
const { [key]: at, ...most } = open;
console.log(at, Object.keys(most).join(), asked.join());

console.log(Object.keys(open).join(), "celsius" in open, "kelvin" in reading, "pascal" in open, asked.length);
console.log(JSON.stringify(open, ["at", "kelvin"]), asked.length);
class Counter {
	count = 0;
	get next(): number {
		return ++this.count;
	}
}
const counter = new Counter();
console.log("next" in counter, "next" in (counter as any), counter.count);
class Refusal extends Error {
	count = 0;
	get next(): number {
		return ++this.count;
	}
}
const refusal = new Refusal();
console.log("next" in refusal, "next" in (refusal as any), "other" in (refusal as any), refusal.count);
