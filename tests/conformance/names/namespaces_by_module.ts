// `module` in place of `namespace`, as older programs have it.
module Checks {
	export interface Check {
		passes(text: string): boolean;
	}
	export class Letters implements Check {
		passes(text: string): boolean {
			return /^[a-z]+$/i.test(text);
		}
	}
	export let used = 0;
}
module Checks.Codes {
	const digits = /^[0-9]{5}$/;
	export class Zip implements Checks.Check {
		passes(text: string): boolean {
			Checks.used++;
			return digits.test(text);
		}
	}
}
const checks: { [name: string]: Checks.Check } = { zip: new Checks.Codes.Zip(), letters: new Checks.Letters() };
for (const text of ["Hello", "98052"])
	for (const name in checks) console.log(`${text} ${checks[name]?.passes(text) ? "is" : "is not"} ${name}`);
console.log(Checks.used);
