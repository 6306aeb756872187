// console handed about as a value is one object in all modules
import { isOurs, logger } from "./logger";

interface Lines {
	log(line: string): void;
}

class Service {
	constructor(readonly out: Lines = console) {}
}

console.log(console === logger, isOurs(console), isOurs(logger));
console.log(new Service().out === new Service(console).out);
