#!/usr/bin/env python3
"""Makes the packed fixtures in this folder: compressed pages and archives of fictional pages.

usage: cd Tests/ArticlesTests/Fixtures/formats && ./make.py
"""
import base64
import gzip
import hashlib
import quopri


def page(title, words, charset='utf-8', declared=None):
    return f'''<!DOCTYPE html><html><head><meta charset="{declared or charset}"><title>{title}</title></head><body><h1>{title}</h1>
<p>2031-05-02 10:32 来源：南山财经</p>
<p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
<p>澄川智能创始人林越表示：“{words}”台下响起掌声，主持人随后请其他嘉宾发言，并收集了听众的问题。</p>
<p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p>
</body></html>'''.encode(charset)


def packed(data):
    return gzip.compress(data, mtime=0)


def write(name, data):
    with open(name, 'wb') as out:
        out.write(data)


def chunked(body):
    return b''.join(b'%x\r\n%s\r\n' % (len(body[i:i + 700]), body[i:i + 700]) for i in range(0, len(body), 700)) + b'0\r\n\r\n'


def answer(body, *fields, status='200 OK'):
    return b'\r\n'.join([b'HTTP/1.1 ' + status.encode(), *[f.encode() for f in fields], b'', body])


def record(kind, uri, block, version='1.1', *fields):
    head = [f'WARC/{version}', f'WARC-Type: {kind}', f'WARC-Target-URI: {uri}', 'WARC-Date: 2031-05-03T04:05:06Z',
            f'Content-Length: {len(block)}', *fields]
    return '\r\n'.join(head).encode() + b'\r\n\r\n' + block + b'\r\n\r\n'


SITE = 'https://nanshan.example'
HTML = 'Content-Type: text/html; charset=utf-8'
records = [
    record('warcinfo', '', b'software: none\r\n'),
    record('request', f'{SITE}/1.html', b'GET /1.html HTTP/1.1\r\n\r\n'),
    record('response', f'{SITE}/1.html', answer(page('第一篇', '第一份档案里的话。'), HTML)),
    record('response', f'{SITE}/2.html', answer(chunked(page('第二篇', '切成小块送来的话。')), HTML, 'Transfer-Encoding: chunked'), '1.0'),
    record('response', f'{SITE}/3.html', answer(packed(page('第三篇', '压缩之后送来的话。')), HTML, 'Content-Encoding: gzip')),
    record('response', f'{SITE}/4.html', answer(page('第四篇', '用国标码写的话。', 'gbk'), 'Content-Type: text/html; charset=gbk')),
    record('response', f'{SITE}/logo.png', answer(b'\x89PNG\r\n\x1a\n' + bytes(range(256)), 'Content-Type: image/png')),
    record('response', f'{SITE}/gone.html', answer(page('没有了', '这一页没有了。'), HTML, status='404 Not Found')),
    record('revisit', f'{SITE}/1.html', answer(b'', HTML), '1.1', 'WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'),
    record('response', f'{SITE}/5.html', answer(page('第五篇', '后来被截断的话。')[:-120], HTML), '1.1', 'WARC-Truncated: length'),
    record('resource', 'metadata://archiver.example/arguments.txt', '归档程序自己的笔记。'.encode(), '1.0', 'Content-Type: text/plain'),
    record('resource', f'{SITE}/6.html', page('第六篇', '没有报头的话。'), '1.1', 'Content-Type: text/html'),
]
write('site.warc', b''.join(records))
write('site.warc.gz', b''.join(packed(r) for r in records))
write('whole.warc.gz', packed(b''.join(records)))
write('cut.warc.gz', b''.join(packed(r) for r in records[:4])[:-150])
write('page.html.gz', packed(page('压缩的一页', '压缩不会丢字。')))
noise = ''.join(hashlib.sha256(str(i).encode()).hexdigest() for i in range(40))
write('cut.html.gz', packed(page('压缩的一页', '压缩不会丢字。') + f'<!-- {noise} -->'.encode())[:-900])
write('bomb.html.gz', packed(b'<p>' * (14 << 20)))


def mhtml(encoding, body, charset):
    coded = quopri.encodestring(body) if encoding == 'quoted-printable' else base64.encodebytes(body)
    return (f'''From: <Saved by Blink>
Snapshot-Content-Location: {SITE}/saved.html
Subject: =?utf-8?Q?=E5=AD=98=E4=B8=8B=E7=9A=84?=
Date: Sat, 3 May 2031 12:05:06 +0800
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x7----"

------MultipartBoundary--x7----
Content-Type: text/html; charset={charset}
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: {encoding}
Content-Location: {SITE}/saved.html

''').replace('\n', '\r\n').encode() + coded.replace(b'\n', b'\r\n') + (f'''
------MultipartBoundary--x7----
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable
Content-Location: cid:css-1@mhtml.blink

p {{ color: red }}
------MultipartBoundary--x7------
''').replace('\n', '\r\n').encode()


write('quoted.mhtml', mhtml('quoted-printable', page('存下的一页', '浏览器存下的话。'), 'utf-8'))
write('base64.mhtml', mhtml('base64', page('存下的一页', '浏览器存下的话。', 'gbk', declared='utf-8'), 'gb2312'))
