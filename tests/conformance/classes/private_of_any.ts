// C5: a private name asked of whatever it is
class Purse {
	#coins = 3;
	static count(x: any): number | string {
		try {
			return x.#coins;
		} catch (e) {
			return (e as Error).name;
		}
	}
}
console.log(Purse.count(new Purse()), Purse.count({ coins: 3 }), Purse.count("text"), Purse.count([]));
