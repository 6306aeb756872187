// a call that stands in two lines shows -0 as one in a line does
const [zero] = [-0];
console
	.log(zero);
const code: number = JSON.parse("160");
const space = String
	.fromCharCode(code);
console.log(Number(space), space.trim() === "");
