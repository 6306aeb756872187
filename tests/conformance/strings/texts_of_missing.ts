// What is said to be there and is not, where String is a callback over values of several types.
interface Switch {
	isOn: boolean;
	sum: bigint;
}
const isOn = (o: {}): boolean => (o as Switch).isOn;
console.log([isOn({ isOn: true }), `${isOn({ isOn: false })} ${isOn({})}`, isOn({})].map(String));
