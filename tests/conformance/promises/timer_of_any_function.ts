// A timer is given what is known as a function only.
function delayed(ms: number): (callback: Function) => void {
	return (callback: Function) => {
		setTimeout(callback, ms);
	};
}
delayed(4)(() => console.log("second"));
delayed(1)((text = "first") => console.log(text));
let turns = 0;
const turn: Function = () => {
	console.log("turn", ++turns);
	if (turns === 2) clearInterval(timer);
};
const timer = setInterval(turn, 20);
