// An audio context of paper: a clock that is set by hand, and every node that was made, with what was asked of it.
// Must not know: what is tested with it.

class PaperParam {
  value = 0;
  readonly asked: string[] = [];
  cancelScheduledValues(): void {
    this.asked.push('cancel');
  }
  setValueAtTime(value: number, at: number): void {
    this.asked.push(`${value} at ${at.toFixed(2)}`);
  }
  linearRampToValueAtTime(value: number, at: number): void {
    this.asked.push(`to ${value} by ${at.toFixed(2)}`);
    this.value = value;
  }
  exponentialRampToValueAtTime(value: number, at: number): void {
    this.linearRampToValueAtTime(value, at);
  }
}

export class PaperSource {
  buffer: unknown;
  loop = false;
  loopStart = 0;
  loopEnd = 0;
  started: { at: number; from: number } | undefined;
  stopped: number | undefined;
  into: PaperGain | undefined;
  addEventListener(): void {}
  connect(into: PaperGain): void {
    this.into = into;
  }
  start(at: number, from: number): void {
    this.started = { at, from };
  }
  stop(at = 0): void {
    this.stopped = at;
  }
}

class PaperGain {
  readonly gain = new PaperParam();
  connect(): void {}
  disconnect(): void {}
}

class PaperFilter {
  type = '';
  readonly frequency = new PaperParam();
  connect(): void {}
  disconnect(): void {}
}

export class PaperAudio {
  currentTime = 0;
  readonly sources: PaperSource[] = [];
  readonly filters: PaperFilter[] = [];
  readonly gains: PaperGain[] = [];
  createGain(): PaperGain {
    const gain = new PaperGain();
    this.gains.push(gain);
    return gain;
  }
  createBufferSource(): PaperSource {
    const source = new PaperSource();
    this.sources.push(source);
    return source;
  }
  createBiquadFilter(): PaperFilter {
    const filter = new PaperFilter();
    this.filters.push(filter);
    return filter;
  }
}
