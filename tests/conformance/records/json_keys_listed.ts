// the keys that JSON.stringify is to write: in their order, each once, at every depth (O5)
const order = { id: 7, total: 12.5, items: [{ id: 1, name: "tea", total: 2 }], note: "" };
console.log(JSON.stringify(order, ["total", "id"]));
console.log(JSON.stringify(order, ["items", "name", "items", "id", "name"]));
let asked = 0;
const meter = {
	get level() {
		asked++;
		return asked;
	},
};
const wanted = ["level", "unit", "level"];
console.log(JSON.stringify(meter, wanted), asked);
console.log(JSON.stringify(order, Object.keys(order).concat("id"), 1));
console.log(JSON.stringify([order, 5], []), wanted.length);
