// A getter that nobody wants the value of runs all the same.
class Sensor {
	reads = 0;
	get value(): number {
		this.reads++;
		console.log("read");
		return this.reads;
	}
}
const sensor = new Sensor();
sensor.value;
const o = {
	get x() {
		console.log("got");
		return 1;
	},
};
o.x;
console.log(sensor.reads);
