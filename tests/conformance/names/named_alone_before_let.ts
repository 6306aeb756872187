// A `let` whose line has not run cannot be read, though nobody wants its value
function tell(name: string, action: () => void) {
	try {
		action();
		console.log(name, "ran");
	} catch (e: any) {
		console.log(name, e.name);
	}
}
const touch = () => {
	count;
};
tell("alone", touch);
tell("void", () => void count);
tell("typeof", () => {
	typeof count;
});
tell("list", () => {
	[count, text];
});
tell("sum", () => {
	count + 1;
});
tell("switch", () => {
	switch (count) {
		default:
			console.log("default");
	}
});
tell("later", () => {
	() => count;
});
let count = 5;
const text = "x";
tell("alone", touch);
console.log(count, text);
export {};
