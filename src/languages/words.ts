// Every message with its arguments, made from en.json by `npm run words`; not written by hand.
// Must not know: what any language says.
// biome-ignore-all format: one line a message, as it is made
type N = string | number;

export type Words = {
  everywhere: {
    language: {
      name: string;
      locale: string;
      direction: string;
    };
    site: {
      name: string;
      documentTitle: string;
      leave: string;
      stillHere: string;
      leaveHint: string;
      library: string;
      settings: string;
      help: string;
      about: string;
      author: string;
      principles: string;
      kept: string;
      menu: string;
      close: string;
      loading: string;
      notLoaded: string;
      tryAgain: string;
      lost: string;
      backToLibrary: string;
      settingsReset: string;
      setAside: (given: { n: number }) => string;
      notLasting: string;
    };
    library: {
      title: string;
      lead: string;
      practiceTitle: string;
      practice: string;
      scenarios: string;
      play: (given: { title: N }) => string;
      resume: (given: { title: N }) => string;
      waiting: string;
      debriefWaiting: (given: { title: N }) => string;
      minutes: (given: { minutes: number }) => string;
      age: (given: { age: N }) => string;
      scenes: (given: { scenes: number }) => string;
      unread: string;
      readBy: (given: { names: N }) => string;
    };
    care: {
      notUseTitle: string;
      notUse: string;
      notUseHarm: string;
      findHelp: string;
      generalHelp: string;
      couplesWork: string;
    };
    note: {
      heading: string;
      includes: (given: { title: N; what: N; minutes: number }) => string;
      start: string;
      resume: string;
      startAnew: string;
      more: string;
      another: string;
      scenes: string;
      skip: (given: { number: N }) => string;
      skipHint: string;
      savedAt: (given: { when: N }) => string;
      shared: string;
      preparing: string;
    };
    play: {
      conversation: string;
      options: string;
      continue: string;
      scene: string;
      undo: string;
      pause: string;
      history: string;
      you: string;
      tools: string;
      talk: string;
      pictureLoading: string;
      where: (given: { number: N; of: N; title: N }) => string;
      left: (given: { minutes: number }) => string;
      soundOff: string;
      stopHere: string;
      skipScene: string;
      plannedSkip: (given: { title: N }) => string;
      skipNow: string;
      playAfterAll: string;
      parted: (given: { kept: N; of: N }) => string;
      misfit: (given: { kept: N; of: N }) => string;
      trouble: string;
      ended: string;
      hard: string;
      gentle: string;
      endOffer: string;
      debrief: string;
      later: string;
      notAtAll: string;
      skipped: (given: { title: N }) => string;
      historyTitle: string;
      goBack: string;
      goBackOf: (given: { text: N }) => string;
      goBackHint: string;
      historyEmpty: string;
      skipRead: string;
      advancing: string;
    };
    watch: {
      offer: string;
      lead: string;
      start: string;
      comment: string;
      offered: string;
      taken: string;
      byItself: string;
      over: string;
      playYourself: string;
    };
    thread: {
      percent: (given: { percent: N }) => string;
      read: string;
      sent: string;
    };
    pause: {
      title: string;
      lead: string;
      goOn: string;
      breath: string;
      breathStart: string;
      breathStop: string;
      breathDone: string;
      in: string;
      out: string;
      counted: (given: { word: N; count: N }) => string;
      coming: string;
      comingScene: (given: { title: N }) => string;
      comingNext: (given: { title: N }) => string;
      comingLast: string;
      comingNote: (given: { what: N }) => string;
      comingWhole: (given: { what: N }) => string;
      stepOut: string;
    };
    settings: {
      title: string;
      reading: string;
      textSpeed: string;
      textSpeeds: {
        'at-once': string;
        calm: string;
        slow: string;
      };
      allLines: string;
      textSize: string;
      percent: (given: { percent: N }) => string;
      movement: string;
      motion: string;
      motions: {
        system: string;
        reduced: string;
        full: string;
      };
      picture: string;
      fullScreen: string;
      sound: string;
      mute: string;
      music: string;
      room: string;
      effects: string;
      captions: string;
      keys: string;
      shortcuts: string;
      keyTable: string;
      applied: string;
      language: string;
      languageNotLoaded: string;
      lineSpacing: string;
      font: string;
      fonts: {
        atkinson: string;
        lexend: string;
        opendyslexic: string;
      };
      contrast: string;
      contrasts: {
        system: string;
        high: string;
        usual: string;
      };
      talk: string;
      teachingView: string;
      skipRead: string;
      advance: string;
      advances: {
        off: string;
        slow: string;
        calm: string;
        quick: string;
      };
      advanceHint: string;
      aloud: string;
      speech: string;
      voice: string;
      voiceUsual: string;
      voiceName: (given: { name: N; language: N }) => string;
      speechRate: string;
      voiceTry: string;
      voiceSample: string;
      noVoice: string;
    };
    keys: {
      title: string;
      key: string;
      does: string;
      options: string;
      next: string;
      undo: string;
      pause: string;
      escape: string;
      history: string;
      mute: string;
      help: string;
      leave: string;
      three: string;
      enterSpace: string;
      skip: string;
      advance: string;
      again: string;
      settings: string;
      fullScreen: string;
      pad: string;
      noPad: string;
      move: string;
      moveKeys: string;
      scroll: string;
      scrollKeys: string;
      pads: {
        cross: string;
        rightStick: string;
        south: string;
        east: string;
        west: string;
        north: string;
        start: string;
        select: string;
        leftShoulder: string;
        rightShoulder: string;
      };
    };
    kept: {
      title: string;
      lead: string;
      empty: string;
      talk: (given: { title: N; when: N }) => string;
      open: string;
      ended: string;
      choices: (given: { n: number }) => string;
      attempts: (given: { n: number }) => string;
      goOn: string;
      goOnOf: (given: { title: N }) => string;
      debrief: string;
      remove: string;
      removeOf: (given: { title: N; when: N }) => string;
      removed: string;
      exportAll: string;
      exportName: string;
      forget: string;
      forgetSure: string;
      forgetYes: string;
      forgetNo: string;
      forgotten: string;
      bringIn: string;
      bringInHint: string;
      bringInText: string;
      bringInFile: string;
      bringInNow: string;
      broughtIn: (given: { n: number }) => string;
      nothingIn: string;
      storyMissing: (given: { stories: N }) => string;
      refused: {
        empty: string;
        'too-large': string;
        'not-text': string;
      };
      faults: {
        empty: string;
        'not-a-record': string;
        'too-long': string;
        'other-format': string;
        damaged: string;
        impossible: string;
      };
      setAside: (given: { n: number }) => string;
    };
    help: {
      title: string;
      leaveTitle: string;
      leave: string;
      keptTitle: string;
      kept: string;
    };
    problems: {
      'no-such-scenario': string;
      'unreadable-record': string;
      'other-scenario': string;
      'no-such-talk': string;
      'no-debrief-yet': string;
      'story-not-here': string;
      'not-loaded': string;
    };
    breaches: {
      affair: string;
      'emotional-affair': string;
      'hidden-debt': string;
      'secret-purchases': string;
      'small-lies': string;
      'broken-promises': string;
      'speaking-badly': string;
      'not-defending': string;
      'unspoken-boundary': string;
      'absent-when-needed': string;
    };
    skip: {
      links: string;
      content: string;
      notUse: string;
      leave: string;
    };
    leaving: {
      more: (given: { n: number }) => string;
      calledOff: string;
    };
    careSettings: {
      title: string;
      wipe: string;
      wipes: {
        nothing: string;
        talk: string;
        everything: string;
      };
      keepNothing: string;
      keepNothingHint: string;
    };
    offline: {
      newer: string;
      newerHint: string;
      use: string;
      othersOpen: string;
    };
    ruptures: {
      offer: string;
      watch: string;
      stop: string;
    };
    speech: {
      options: (given: { n: number }) => string;
      option: (given: { n: N; text: N }) => string;
      ended: (given: { title: N }) => string;
      says: (given: { name: N; text: N }) => string;
      on: string;
      off: string;
      opened: string;
      shut: string;
      again: string;
      readPage: string;
      stopPage: string;
    };
    saves: {
      goOn: string;
      goOnWith: (given: { title: N }) => string;
      scene: (given: { number: N; of: N; title: N }) => string;
      keptOn: (given: { when: N }) => string;
      choices: (given: { n: number }) => string;
      begun: (given: { n: number }) => string;
      resumeOf: (given: { name: N }) => string;
      resume: string;
      removeOf: (given: { name: N }) => string;
      remove: string;
      removed: string;
      name: string;
      nameOf: (given: { name: N }) => string;
      talkOf: (given: { when: N }) => string;
      nameAttempt: (given: { n: N }) => string;
    };
  };
  after: {
    about: {
      title: string;
      what: string;
      principles: string;
      refuses: string;
      free: string;
    };
    debrief: {
      title: string;
      standing: string;
      contents: string;
      dealt: (given: { n: number }) => string;
      shared: string;
      partedStory: (given: { kept: N; of: N }) => string;
      partedMisfit: (given: { kept: N; of: N }) => string;
      newerStory: string;
      momentsTitleOf: (given: { n: number }) => string;
      said: string;
      did: string;
      meant: string;
      meantTaken: string;
      wouldHear: (given: { partner: N; words: N }) => string;
      why: string;
      stronger: string;
      nothingStronger: string;
      brokenLater: (given: { title: N }) => string;
      ledgerEmpty: string;
      practised: string;
      practisedEmpty: string;
      reached: string;
      reachedEmpty: string;
      fromGuide: (given: { heading: N }) => string;
      notYours: string;
      tryAgain: string;
      oneLine: string;
      noLine: string;
      principles: string;
      stopped: string;
      ending: (given: { story: N; title: N }) => string;
      open: (given: { story: N }) => string;
      promiseThen: (given: { promise: N; course: N }) => string;
      outcomes: {
        kept: string;
        broken: string;
        renegotiated: string;
        faded: string;
        replaced: string;
        open: string;
      };
      notDueUntil: (given: { title: N }) => string;
      dueAgain: (given: { title: N }) => string;
      outcomeIn: (given: { outcome: N; scenes: N }) => string;
      outcomeThen: (given: { before: N; after: N }) => string;
      goToChoice: (given: { n: N }) => string;
      inTurns: (given: { count: number; turns: N }) => string;
      anyTurn: string;
      watchInstead: string;
      lineFor: (given: { label: N }) => string;
      turns: string;
      choice: (given: { n: N }) => string;
      skipped: (given: { title: N }) => string;
      shown: string;
      shows: string;
      misses: string;
      goBack: string;
      goBackOf: (given: { n: N }) => string;
      keep: string;
      keepHint: string;
      copyText: string;
      copyLink: string;
      copied: string;
      notCopied: string;
      copyBox: string;
      saveJson: string;
      saveText: string;
      printOne: string;
      print: string;
    };
    reactions: {
      title: string;
      hard: string;
      hardNow: string;
      later: string;
      notAtAll: string;
      ask: string;
      hint: string;
      feelings: {
        sad: string;
        relieved: string;
        tense: string;
        ashamed: string;
        angry: string;
        touched: string;
        tired: string;
        unsure: string;
        calm: string;
      };
      replies: {
        sad: string;
        relieved: string;
        tense: string;
        ashamed: string;
        angry: string;
        touched: string;
        tired: string;
        unsure: string;
        calm: string;
      };
      clear: string;
    };
    happened: {
      title: string;
      linesShown: string;
      linesHidden: string;
      notTaken: (given: { n: number }) => string;
      couldSay: string;
      couldDo: string;
      wouldHear: (given: { partner: N }) => string;
      heardBy: (given: { partner: N }) => string;
      speaker: (given: { name: N }) => string;
      comesBack: string;
      promised: (given: { kind: N; promise: N }) => string;
      dueIn: (given: { scenes: N }) => string;
      became: (given: { course: N }) => string;
      closing: string;
      promises: string;
      made: string;
      due: string;
      dueNever: string;
      course: string;
      madeAt: (given: { title: N; n: N }) => string;
      vague: string;
      events: {
        kept: (given: { promise: N }) => string;
        broken: (given: { promise: N }) => string;
        changed: (given: { promise: N }) => string;
        agreed: (given: { promise: N }) => string;
        found: string;
        setback: string;
        returned: string;
        asked: (given: { partner: N }) => string;
        refused: (given: { partner: N }) => string;
        stopped: string;
      };
    };
    course: {
      title: string;
      asks: {
        trust: string;
        safety: string;
      };
      trust: string;
      safety: string;
      bands: {
        trust: {
          '0': string;
          '1': string;
          '2': string;
          '3': string;
        };
        safety: {
          '0': string;
          '1': string;
          '2': string;
          '3': string;
        };
      };
      picture: (given: { meter: N; from: N; to: N }) => string;
      pictureHeld: (given: { meter: N; band: N }) => string;
      pictureTurns: (given: { low: N; n: N }) => string;
      points: string;
      point: (given: { n: N; scene: N; said: N }) => string;
      pointSkipped: (given: { n: N; scene: N }) => string;
      hint: string;
      before: string;
      next: string;
      close: string;
      shifts: {
        'fell-far': (given: { meter: N }) => string;
        fell: (given: { meter: N }) => string;
        'fell-little': (given: { meter: N }) => string;
        held: (given: { meter: N }) => string;
        'rose-little': (given: { meter: N }) => string;
        rose: (given: { meter: N }) => string;
        'rose-far': (given: { meter: N }) => string;
      };
      leastSafe: string;
      safer: string;
      trustRose: string;
      bothRose: string;
      trustFell: string;
      place: (given: { n: N; scene: N; said: N }) => string;
      placeStory: (given: { n: N; scene: N; why: N }) => string;
      placePromise: (given: { n: N; scene: N; promise: N; outcome: N }) => string;
      bothHeld: string;
      afterwards: string;
      aboutPromise: (given: { promise: N }) => string;
      nothing: string;
      withheld: string;
      table: string;
      columns: {
        choice: string;
        words: string;
        trust: string;
        safety: string;
        why: string;
      };
      start: string;
      startWhy: string;
    };
    teaching: {
      title: string;
      points: (given: { points: N; band: N }) => string;
    };
    map: {
      title: string;
      lead: string;
      stopsIn: (given: { scene: N }) => string;
      stop: (given: { others: number; n: N }) => string;
      end: (given: { title: N }) => string;
      possibilities: string;
      yourWay: string;
      otherWay: string;
      well: string;
      any: string;
      falls: (given: { often: N; family: N }) => string;
      closed: (given: { n: number }) => string;
      asking: string;
      notTold: string;
      waits: string;
      families: {
        'building-new': string;
        'not-yet': string;
        'not-yet-apart': string;
        'quiet-truce': string;
        'honest-parting': string;
        rupture: string;
        'stop-for-safety': string;
      };
      often: {
        'nearly always': string;
        mostly: string;
        'about half': string;
        sometimes: string;
        'hardly ever': string;
      };
    };
    attempts: {
      title: string;
      lead: string;
      attempt: (given: { n: N }) => string;
      facts: (given: { choices: number; end: N }) => string;
      factsOpen: (given: { choices: number }) => string;
      compare: (given: { n: N }) => string;
      read: (given: { n: N }) => string;
      here: string;
      there: string;
      same: (given: { n: number }) => string;
      heard: (given: { words: N }) => string;
      nothing: string;
      ends: (given: { here: N; there: N }) => string;
      endsAlike: (given: { end: N }) => string;
      noEnd: string;
      neitherEnds: string;
      promises: string;
      notMade: string;
    };
    why: {
      title: string;
      momentsLead: string;
      justBefore: (given: { partner: N }) => string;
      ask: string;
      hopedFor: string;
      hopes: {
        honest: string;
        understood: string;
        calm: string;
        spare: string;
        space: string;
        right: string;
        through: string;
        keep: string;
      };
      own: string;
      ownHint: string;
      handIn: string;
      tell: string;
      skip: string;
      tellAll: string;
      hoped: string;
      hopedOwn: string;
      askAgain: string;
      lineWaits: string;
    };
    principles: {
      title: string;
      lead: string;
      contents: string;
      record: string;
      recordEmpty: string;
      recordLead: string;
      recordCaption: string;
      principle: string;
      practised: string;
      reachedPast: string;
      times: (given: { times: number; story: N }) => string;
      notMet: (given: { n: number }) => string;
      feelings: string;
      feelingsLead: string;
      hurtSide: string;
      ownSide: string;
      breaches: string;
      breachesLead: string;
      looksLike: string;
      insteadOf: string;
      whereToPractise: string;
      notDrilled: string;
      momentIn: (given: { scene: N; speaker: N; line: N }) => string;
      momentAfter: (given: { scene: N; line: N }) => string;
      youPractised: (given: { where: N }) => string;
      youMissed: (given: { where: N }) => string;
      beside: string;
    };
    feelings: {
      hurt: {
        overwhelmed: string;
        anxious: string;
        sad: string;
        unsafe: string;
        unreal: string;
        angry: string;
        repeat: string;
        over: string;
      };
      accountable: {
        guilty: string;
        ashamed: string;
        defensive: string;
        desperate: string;
        impatient: string;
        overwhelmed: string;
      };
    };
    helpPage: {
      lead: string;
      region: string;
      everywhere: string;
      general: string;
      languages: string;
      hours: string;
      reach: string;
      site: string;
      checked: (given: { date: N; by: N }) => string;
      stale: (given: { date: N }) => string;
      onlySaid: string;
    };
    helpKinds: {
      'being-hurt': {
        title: string;
        words: {
          '0': string;
          '1': string;
        };
      };
      'own-behaviour': {
        title: string;
        words: {
          '0': string;
          '1': string;
        };
      };
      suicide: {
        title: string;
        words: {
          '0': string;
          '1': string;
        };
      };
      debt: {
        title: string;
        words: {
          '0': string;
          '1': string;
        };
      };
      grief: {
        title: string;
        words: {
          '0': string;
          '1': string;
        };
      };
      counsellor: {
        title: string;
        words: {
          '0': string;
          '1': string;
        };
      };
    };
    cannot: {
      title: string;
      list: {
        '0': string;
        '1': string;
        '2': string;
        '3': string;
        '4': string;
        '5': string;
      };
      advice: string;
    };
    keptHere: {
      all: string;
      lead: string;
      thing: string;
      name: string;
      size: string;
      remove: string;
      removeOf: (given: { thing: N }) => string;
      purposes: {
        talks: string;
        'set-aside': string;
        reflections: string;
        read: string;
        pictures: string;
        settings: string;
        care: string;
        forget: string;
        left: string;
        files: string;
        other: string;
      };
      rows: (given: { n: number }) => string;
      files: (given: { n: number }) => string;
      amount: (given: { counted: N; size: N }) => string;
      about: (given: { size: N }) => string;
      units: {
        byte: (given: { n: N }) => string;
        kilobyte: (given: { n: N }) => string;
        megabyte: (given: { n: N }) => string;
      };
      nothing: string;
      earlier: string;
      forgetEarlier: string;
      withOwn: string;
      nothingNow: string;
    };
  };
  author: {
    author: {
      title: string;
      lead: string;
    };
    openStory: {
      title: string;
      file: string;
      drop: string;
      form: string;
      ours: string;
      openOurs: string;
      choose: string;
      working: (given: { name: N }) => string;
      refused: {
        empty: (given: { name: N }) => string;
        'too-large': (given: { name: N }) => string;
        'not-text': (given: { name: N }) => string;
        failed: (given: { name: N }) => string;
      };
      opened: (given: { title: N; words: number; choices: number }) => string;
      faulty: (given: { name: N; errors: number }) => string;
      renewed: (given: { ms: N }) => string;
      parted: (given: { choice: N }) => string;
      stillOld: string;
      notProved: string;
      notLoaded: string;
      idsGiven: (given: { n: number }) => string;
      saveIds: string;
      play: string;
      playHint: string;
    };
    findings: {
      title: string;
      none: string;
      proving: string;
      proved: (given: { states: number }) => string;
      open: (given: { states: number; open: N }) => string;
      others: (given: { n: number }) => string;
      mend: string;
      severity: {
        error: string;
        warning: string;
        note: string;
      };
      more: (given: { n: N }) => string;
      witness: (given: { ways: N }) => string;
    };
    desk: {
      title: string;
      lines: string;
      options: string;
      choice: (given: { n: N }) => string;
      undo: string;
      again: string;
      skip: (given: { title: N }) => string;
      ended: (given: { title: N }) => string;
      taken: string;
      shows: (given: { principles: N }) => string;
      misses: (given: { principles: N }) => string;
      heard: string;
    };
    fates: {
      title: string;
      random: string;
      well: string;
      slip: string;
      working: string;
      none: string;
      share: (given: { family: N; likely: N; share: N }) => string;
    };
    jump: {
      title: string;
      knot: string;
      trust: string;
      safety: string;
      intent: string;
      go: string;
      hint: string;
    };
    source: {
      title: string;
      region: string;
      at: (given: { file: N; line: N }) => string;
      nowhere: string;
    };
    meters: {
      title: string;
      trust: string;
      safety: string;
      meter: (given: { points: N; band: N }) => string;
      family: string;
      intent: string;
      words: string;
      cap: string;
      reasons: string;
      noReasons: string;
      effect: (given: { cause: N; trust: N; safety: N; codes: N }) => string;
      ledger: string;
      noPromise: string;
      promise: (given: { id: N; standing: N; kind: N; weight: N }) => string;
      open: string;
      openLast: (given: { outcome: N }) => string;
      variables: string;
      variable: string;
      value: string;
      noVariables: string;
      bands: {
        trust: {
          '0': string;
          '1': string;
          '2': string;
          '3': string;
        };
        safety: {
          '0': string;
          '1': string;
          '2': string;
          '3': string;
        };
      };
    };
  };
};
