// a message that is not there, given to a class that has another name, is an empty one
const config: any = {};
const Refused = class extends Error {
	constructor(message: string) {
		super(message);
	}
};
class Late extends Error {
	constructor(
		message: string,
		readonly after = 1,
	) {
		super(message);
	}
}
const Alias = Late;
const classes = { Late };
const make = (kind: typeof Late): Late => new kind(config.text);
console.log(String(new Refused(config.text)), new Refused("no").message);
console.log([new Alias(config.text), new classes.Late(config.text), make(Late)].map((e) => `${e}|${e.message}|${e.after}`));
