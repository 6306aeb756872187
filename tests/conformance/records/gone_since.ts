// Values that TypeScript believes in because of a store further up, though something since has taken them away
const byName: Record<string, number> = { b: 1 };
byName["a"] = 3;
delete byName["a"];
console.log(byName["a"], `${byName["a"]}`, typeof byName["a"]);

const seen: Record<string, boolean> = {};
seen["x"] = true;
delete seen["x"];
console.log(seen["x"], !seen["x"]);

const list: number[] = [];
list[0] = 4;
list.length = 0;
console.log(list[0], String(list[0]));

class Timer {
	handle: number | undefined;
	label: string | null = null;
	stop(): void {
		this.handle = undefined;
		this.label = null;
	}
	run(): void {
		this.handle = 5;
		this.label = "on";
		console.log(this.handle, this.label);
		this.stop();
		console.log(this.handle, this.label, `${this.handle} ${this.label}`, typeof this.label);
	}
}
new Timer().run();

interface Options {
	speed?: number;
	isOn?: boolean;
}
const options: Options = {};
function clear(): void {
	options.speed = undefined;
	delete options.isOn;
}
options.speed = 4;
options.isOn = true;
clear();
console.log(options.speed, options.isOn, String(options.speed), typeof options.speed);

let last: string | undefined;
function reset(): void {
	last = undefined;
}
function changed(): void {
	last = "a";
	reset();
	console.log(last, typeof last, `${last}`);
}
changed();

let count: number | null = 3;
[1].forEach(() => {
	count = null;
});
console.log(count, String(count));
