// A method that is stored anew in one object is that object's own from then on, and shown.
class Service {
	calls = 0;
	run(): string {
		this.calls++;
		return `run ${this.calls}`;
	}
}
const service = new Service();
const original = service.run.bind(service);
service.run = () => `${original()}!`;
console.log(service.run(), new Service().run());
console.log(service, new Service());

class Loud extends Service {
	override run(): string {
		return super.run().toUpperCase();
	}
}
const loud = new Loud();
loud.run = function () {
	return "quiet";
};
console.log(loud.run(), loud, new Loud().run());
