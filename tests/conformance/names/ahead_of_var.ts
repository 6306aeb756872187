// A function that is called before its `var` has a value finds undefined there; before a `let` there is nothing yet.
function early() {
	return late;
}
console.log(early(), `${early()}`, typeof early(), early() ?? "nothing", early() === undefined);
var late = 3;
console.log(early(), early() + 1);
(() => {
	console.log(inner());
	var text = "set";
	console.log(inner());
	function inner() {
		return text === undefined ? "unset" : text;
	}
})();
const arrow = () => later;
console.log(arrow());
var later = "later";
console.log(arrow());
try {
	(() => tooEarly())();
} catch (e: any) {
	console.log(e.name, e.message);
}
function tooEarly() {
	return notYet;
}
let notYet = 1;
console.log(tooEarly());
