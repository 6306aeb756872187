// A `var` is undefined for the functions that are called before its line, by whatever name.
console.log(typeof title, title(), [title()].length);
console.log(call(title), call(() => label));
function title() {
	return text;
}
function call(give: () => string) {
	return give();
}
var text = "later";
var label = "label";
console.log(title(), call(title), call(() => label));
