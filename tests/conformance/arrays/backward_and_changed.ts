// from the last item on, each is what the function has left there
const readings = [1, 2, 3, 4];
const sum = readings.reduceRight((total, value, i) => {
	if (i === 3) readings[0] = 50;
	return total + value;
}, 0);
console.log(sum, readings);
const cut = readings.reduceRight((total, value, i) => {
	if (i === 3) readings.length = 2;
	return total + value;
});
console.log(cut, readings);
const grown = readings.reduceRight((total, value) => {
	readings.push(value);
	return total + value;
});
console.log(grown, readings);

const found = readings.findLast((value, i) => {
	if (i === 3) readings[1] = 20;
	return value === 20;
});
const place = readings.findLastIndex((value, i) => {
	if (i === 3) readings.length = 1;
	return value === undefined;
});
console.log(found, place, readings);
