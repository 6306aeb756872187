// B3: what a condition chooses, where a function has stored something since that TypeScript knows nothing of
let done = false;
let left: boolean | undefined = true;
const finish = (): void => {
	done = true;
	left = undefined;
};
finish();
console.log(done || "not yet", done && 3, `${done || "not yet"}`, left && "left", left || "none", done ? 1 : 2);

class Switch {
	on = false;
	flip(): void {
		this.on = !this.on;
	}
	show(): void {
		this.on = false;
		this.flip();
		console.log(this.on && "on", this.on || "off", `${this.on || "off"}`);
	}
}
new Switch().show();

let held: boolean | undefined = true;
const place = {
	get value(): boolean | undefined {
		return held;
	},
	set value(given: boolean | undefined) {
		held = given;
	},
};
place.value = undefined;
console.log(held || "none", held && "some", place.value);

let count: bigint | undefined = 3n;
const clear = (): void => {
	count = undefined;
};
clear();
console.log(`${count}`, String(count), count);

// taken for null by TypeScript, for the loop that stores it is in another function
let found: number | null = null;
[1, 2].forEach((n) => {
	if (n > 1) found = n;
});
console.log(found, `${found}`, found ? "found" : "none", typeof found, [found], JSON.stringify({ found }));
const kept: number | null = found;
console.log(kept ?? "none", found ?? "none");

// taken for undefined by TypeScript, which says nothing of what it may be
let outcome;
let reason = null;
const end = (): void => {
	outcome = true;
	reason = "late";
};
end();
console.log(outcome || "not yet", outcome && 3, `${outcome || "not yet"}`, outcome ? 1 : 2, outcome ?? "none");
console.log(reason || "none", reason && 3, reason ?? "none");
