// A function is shown by its name also where it is only said to be an object.
class Lamp {
	isOn = true;
}
function show(value: Object | null) {
	console.log(value, typeof value);
}
function named() {}
show(named);
show(() => 1);
show(Lamp);
show(new Lamp());
show(null);
const showAny = (value: {}) => console.log([value]);
showAny(named);
showAny(3);
