// `===` of console, known as a logger, and of other loggers
interface Logger {
	log(line: string): void;
}

const silent: Logger = { log: () => {} };

class Service {
	constructor(readonly logger: Logger = console) {}
}

const given = new Service(silent);
const usual = new Service();
console.log(given.logger === silent, given.logger === console, usual.logger === console);
console.log(usual.logger === new Service(console).logger);
