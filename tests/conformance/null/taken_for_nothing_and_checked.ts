// What TypeScript takes for nothing though a function has stored to it since, also behind `satisfies` (M1, N2)
let last: string | undefined = undefined;
const store = (text: string): void => {
	last = text;
};
store("kept");
console.log(last satisfies unknown, `${last satisfies unknown}`, last);
