import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toGeoJson, venueFeatures } from '../../output/geojson.js';
import { toJsonLd } from '../../output/jsonld.js';
import { sampleRecord } from './sample.js';

type Node = Record<string, unknown>;

describe('JSON-LD', () => {
  const graph = (toJsonLd(sampleRecord) as { '@graph': Node[] })['@graph'];
  const nodeOf = (type: string): Node => graph.find((node) => [node['@type']].flat().includes(type))!;

  test('every entity is a node, and every reference leads to one', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    assert.equal(ids.size, graph.length);
    const referred = [...JSON.stringify(graph).matchAll(/"@id":"([^"]+)"/g)].map((match) => match[1]);
    for (const id of referred) assert.ok(ids.has(id!), id);
    assert.equal(graph.length, 8);
  });

  test('in the terms of schema.org, without nulls', () => {
    assert.deepEqual(nodeOf('Person').jobTitle, ['ministre de la Santé']);
    assert.equal(nodeOf('Person').honorificPrefix, 'Mme');
    assert.equal(nodeOf('GovernmentOrganization').name, 'Ministère de la Santé');
    assert.equal(nodeOf('Event').startDate, '2024-05-28');
    assert.equal(nodeOf('Legislation').legislationDate, '2024-05-28');
    assert.equal((nodeOf('Legislation').contributor as Node[]).length, 2);
    assert.ok(!JSON.stringify(graph).includes('null'));
  });

  test('an EDTF value that is no ISO date is left out', () => {
    const published = { ...sampleRecord, document: { ...sampleRecord.document, published: '201X' } };
    const [release] = (toJsonLd(published) as { '@graph': Node[] })['@graph'];
    assert.ok(!('datePublished' in release!));
  });
});

describe('GeoJSON', () => {
  test('longitude first, and what happened there', () => {
    const [feature] = venueFeatures(sampleRecord);
    assert.deepEqual(feature!.geometry, { type: 'Point', coordinates: [-17.44, 14.69] });
    assert.deepEqual(feature!.properties.events, ['Forum Santé 2024']);
  });

  test('a venue whose place is not known has no geometry', () => {
    const venues = sampleRecord.venues.map((venue) => ({ ...venue, latitude: null, longitude: null }));
    const { features } = toGeoJson([{ ...sampleRecord, venues }]) as { features: { geometry: unknown }[] };
    assert.deepEqual(
      features.map(({ geometry }) => geometry),
      [null],
    );
  });
});
