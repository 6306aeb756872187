// choices of what a function has cleared since, and what is called where it stands
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
console.log(held || "none", held ? 1 : 2, (() => held)());
let label: string | null = "a";
const drop = (): void => {
	label = null;
};
label = "b";
drop();
console.log((() => label)(), `${(() => label)()}`, (() => (1 > 0 ? label : "no"))(), (() => label ?? "none")());
