import { describe, expect, test } from '@jest/globals';
import { cascade, type Layer } from '../../src/config/cascade.ts';
import type { Config } from '../../src/config/config.ts';
import { meantBy } from '../../src/config/globs.ts';

/** A configuration that is called `name`, in a folder. */
function layer(name: string, config: Config, folder = ''): Layer {
  return {
    config,
    where: (path) => [name, ...path].join('/'),
    means: (globs, file) =>
      meantBy(globs, file.startsWith(folder) ? file.slice(folder.length) : `../${file}`),
  };
}

test('without a configuration, all is as it comes', () => {
  expect(cascade([], 'a.md')).toMatchObject({
    preset: { value: 'recommended', from: 'default' },
    abbreviations: {},
    rules: {},
  });
});

test('the nearer configuration wins, value by value, and each says where it is from', () => {
  const layers = [
    layer('far', { timezone: 'UTC', audience: 'public', today: '2026-01-01' }),
    layer('near', { timezone: 'Europe/Oslo', template: 'x.md', ticketPatterns: ['CHG'] }),
  ];
  expect(cascade(layers, 'a.md')).toMatchObject({
    timezone: { value: 'Europe/Oslo', from: 'near/timezone' },
    audience: { value: 'public', from: 'far/audience' },
    today: { value: '2026-01-01', from: 'far/today' },
    template: { value: 'x.md', from: 'near/template' },
    ticketPatterns: { value: ['CHG'], from: 'near/ticketPatterns' },
  });
});

describe('rules', () => {
  test('are merged by name, options by name, and a severity alone keeps the options', () => {
    const layers = [
      layer('far', { rules: { a: ['error', { max: 1, min: 0 }], b: 'off', c: ['warn'] } }),
      layer('mid', { rules: { a: ['warn', { max: 2 }] } }),
      layer('near', { rules: { a: 'info', c: 2 } }),
    ];
    expect(cascade(layers, 'a.md').rules).toEqual({
      a: {
        severity: { value: 'info', from: 'near/rules/a' },
        options: {
          max: { value: 2, from: 'mid/rules/a/1/max' },
          min: { value: 0, from: 'far/rules/a/1/min' },
        },
      },
      b: { severity: { value: 'off', from: 'far/rules/b' }, options: {} },
      c: { severity: { value: 'error', from: 'near/rules/c' }, options: {} },
    });
  });

  test('may have any name', () => {
    const config = JSON.parse('{"rules": {"__proto__": "off", "constructor": "off"}}');
    expect(Object.keys(cascade([layer('x', config)], 'a.md').rules).sort()).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

test('abbreviations are merged', () => {
  const layers = [
    layer('far', { abbreviations: { CST: 'America/Chicago', IST: 'Asia/Kolkata' } }),
    layer('near', { abbreviations: { CST: 'Asia/Shanghai' } }),
  ];
  expect(cascade(layers, 'a.md').abbreviations).toEqual({
    CST: { value: 'Asia/Shanghai', from: 'near/abbreviations/CST' },
    IST: { value: 'Asia/Kolkata', from: 'far/abbreviations/IST' },
  });
});

describe('overrides', () => {
  const config: Config = {
    timezone: 'UTC',
    rules: { a: 'warn' },
    overrides: [
      { files: ['old/**'], ignores: 'old/new.md', rules: { a: 'off' } },
      { files: '*.public.md', audience: 'public', extends: 'strict' },
      { files: '**/*.md', timezone: 'Europe/Oslo' },
    ],
  };

  test('count for the files that they mean, the last most', () => {
    const { rules, timezone } = cascade([layer('x', config)], 'old/a.md');
    expect(rules.a?.severity).toEqual({ value: 'off', from: 'x/overrides/0/rules/a' });
    expect(timezone).toEqual({ value: 'Europe/Oslo', from: 'x/overrides/2/timezone' });
  });

  test('leave out what they ignore', () => {
    const { rules } = cascade([layer('x', config)], 'old/new.md');
    expect(rules.a?.severity.value).toBe('warn');
  });

  test('may start from another preset', () => {
    expect(cascade([layer('x', config)], 'old/a.public.md')).toMatchObject({
      preset: { value: 'strict', from: 'x/overrides/1/extends' },
      audience: { value: 'public' },
      rules: { a: { severity: { value: 'off' } } },
    });
  });

  test('count from the folder of their configuration, and less than one that is nearer', () => {
    const layers = [
      layer('far', { overrides: [{ files: 'docs/*.md', rules: { a: 'off' } }] }),
      layer(
        'near',
        { rules: { a: 'error' }, overrides: [{ files: 'docs/*.md', rules: { b: 'off' } }] },
        'docs/',
      ),
    ];
    expect(Object.keys(cascade(layers, 'docs/x.md').rules)).toEqual(['a']);
    expect(cascade(layers, 'docs/x.md').rules.a?.severity.value).toBe('error');
  });
});

test('the preset that is named last is where rules start from; what is said of rules stays', () => {
  const strict: Layer = { ...layer('far', {}), preset: 'strict' };
  const minimal: Layer = { ...layer('near', {}), preset: 'minimal' };
  const { preset, rules } = cascade(
    [strict, layer('far', { rules: { a: 'off' } }), minimal],
    'a.md',
  );
  expect(preset).toEqual({ value: 'minimal', from: 'near/extends' });
  expect(rules.a?.severity.value).toBe('off');
});

describe('which files', () => {
  test('are ignored adds up', () => {
    const layers = [layer('far', { ignores: ['old'] }), layer('near', { ignores: '*.tmp.md' })];
    expect(cascade(layers, 'old/a.md').ignored).toEqual({ value: 'old', from: 'far/ignores' });
    expect(cascade(layers, 'a.tmp.md').ignored).toEqual({
      value: '*.tmp.md',
      from: 'near/ignores',
    });
    expect(cascade(layers, 'a.md').ignored).toBeUndefined();
  });

  test('are postmortems is what the nearest says', () => {
    const layers = [layer('far', { files: '*.md' }), layer('near', { files: 'incidents/**' })];
    expect(cascade(layers, 'a.md').isPostmortem).toEqual({ value: false, from: 'near/files' });
    expect(cascade(layers, 'incidents/a.md').isPostmortem?.value).toBe(true);
    expect(cascade([], 'a.md').isPostmortem).toBeUndefined();
  });
});
