// What has gone since TypeScript last looked, also behind `!`, `as` and `satisfies` (M1, N2)
let held: boolean | undefined;
function clear(): void {
	held = undefined;
}
held = true;
clear();
console.log(held! || "none", `${held as boolean}`, (held satisfies boolean) && "some", [held!]);
class Task {
	handle: number | undefined = 1;
	stop(): void {
		this.handle = undefined;
	}
	run(): void {
		this.handle = 5;
		this.stop();
		console.log(this.handle!, this.handle as number, `${this.handle!}`);
	}
}
new Task().run();
let last: string | undefined = undefined;
const store = (text: string): void => {
	last = text;
};
store("kept");
console.log(last satisfies unknown, `${last satisfies unknown}`, last);
