<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hostapp</source>
        <translation>Hostapp について</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp sends nothing anywhere.</source>
        <translation>権利を持つ人が同意しないかぎり、録画が AI の学習に使われることはありません。ファイルを持つ人なら誰でもそれを確かめられます。Hostapp はどこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>使用部品とライセンス</translation>
    </message>
    <message>
        <source>The words of this licence are at {0}.</source>
        <translation>このライセンスの全文は {0} にあります。</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>{0} is under {1}.</source>
        <translation>{0} のライセンスは {1} です。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン {0}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source> on {0}</source>
        <translation>（{0}）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln 件が許可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln 件が不許可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln 件が未決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation>
            <numerusform>決定は %Ln 件すべてに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may train {0}.</source>
        <translation>学習に使える目的：{0}。</translation>
    </message>
    <message>
        <source>No longer. The grant ended on {0}.</source>
        <translation>いいえ。許可は {0} に終了しました。</translation>
    </message>
    <message>
        <source>No longer. The grant has ended.</source>
        <translation>いいえ。許可の期間は終わりました。</translation>
    </message>
    <message>
        <source>No. A participant withdrew{0}.</source>
        <translation>いいえ。参加者が同意を撤回しました{0}。</translation>
    </message>
    <message>
        <source>No. You decided so{0}.</source>
        <translation>いいえ。あなたがそう決めました{0}。</translation>
    </message>
    <message>
        <source>No. You revoked the grant{0}.</source>
        <translation>いいえ。あなたが許可を取り消しました{0}。</translation>
    </message>
    <message>
        <source>No. {0} said no.</source>
        <translation>いいえ。{0} さんが「いいえ」と答えました。</translation>
    </message>
    <message>
        <source>Not verified. Until the ledger verifies, it is a no.</source>
        <translation>未確認です。台帳を確認できるまでは「いいえ」です。</translation>
    </message>
    <message>
        <source>Not yet. Until you decide, nothing of it may be used.</source>
        <translation>まだです。あなたが決めるまで、何も使えません。</translation>
    </message>
    <message>
        <source>Partly. Some files are not as they were when you decided.</source>
        <translation>一部だけです。決定したときと変わっているファイルがあります。</translation>
    </message>
    <message>
        <source>Partly. Some people are left out of any export.</source>
        <translation>一部だけです。書き出しから除外される人がいます。</translation>
    </message>
    <message>
        <source>Partly. {0} of {1} people may be used; the rest is left out of any export.</source>
        <translation>一部だけです。{1} 人のうち {0} 人の分を使えます。残りは書き出しから除外されます。</translation>
    </message>
    <message>
        <source>Partly. {0}.</source>
        <translation>一部だけです（{0}）。</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>はい。{0}</translation>
    </message>
    <message>
        <source>{0} may train {1}, for {2}.</source>
        <translation>{2}が、{0}を{1}の学習に使えます。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <comment>a list of numbers</comment>
        <translation>{0}。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>For all meetings with this person, later ones too</source>
        <translation>この人が出るすべての会議（今後も含む）</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>一部の目的だけ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Takes an earlier yes back</source>
        <translation>以前の「はい」を撤回する</translation>
    </message>
    <message>
        <source>What did {0} say?</source>
        <translation>{0} さんの答えは？</translation>
    </message>
    <message>
        <source>What shows it (optional)</source>
        <translation>証拠（任意）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message numerus="yes">
        <source>%Ln meeting(s) are one now.</source>
        <translation>
            <numerusform>会議 %Ln 件を 1 件にまとめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation>
            <numerusform>会議 %Ln 件を元どおり分けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool seems to have recorded the same call.</source>
        <translation>別のツールで同じ通話を録画したようです。</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>この会議のファイル</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Join with «{0}»</source>
        <translation>「{0}」と結合</translation>
    </message>
    <message>
        <source>Meetings to be joined</source>
        <translation>まとめる会議</translation>
    </message>
    <message>
        <source>No other meeting began within a day of this one. Select meetings in the list to join them.</source>
        <translation>この会議の前後 1 日以内に始まった会議はありません。まとめるには、一覧で会議を選んでください。</translation>
    </message>
    <message>
        <source>Only the list changes: files and folders keep their names. Left empty, the title that the recording came with is back.</source>
        <translation>変わるのは一覧だけで、ファイルやフォルダーの名前はそのままです。空にすると、録画の題名に戻ります。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Rename this meeting</source>
        <translation>この会議の名前を変える</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>名前を変えました。</translation>
    </message>
    <message>
        <source>Split files off «{0}»</source>
        <translation>「{0}」からファイルを分ける</translation>
    </message>
    <message>
        <source>They become one meeting with the title of the first. Files stay where they are, and a no that was said of a file still holds. It can be undone with «Take apart».</source>
        <translation>最初の会議の名前で 1 つの会議になります。ファイルの場所は変わらず、ファイルに対する「いいえ」もそのまま有効です。「元どおり分ける」で元に戻せます。</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>The files are a meeting of their own now.</source>
        <translation>ファイルを別の会議にしました。</translation>
    </message>
    <message>
        <source>The files become a meeting of their own, which waits for a decision of its own. Nothing is moved on the disk, and a no that was said of a file still holds.</source>
        <translation>ファイルは別の会議になり、あらためて決定を待ちます。ディスク上では何も移動せず、ファイルへの「いいえ」はそのまま有効です。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Everyone in it agreed</source>
        <translation>参加者全員が同意した</translation>
    </message>
    <message>
        <source>I am alone in it</source>
        <translation>自分だけが出ている</translation>
    </message>
    <message>
        <source>Only people whose yes is recorded count as agreed; everybody else is a no.</source>
        <translation>「はい」が記録された人だけが同意したとみなされ、ほかの人は「いいえ」になります。</translation>
    </message>
    <message>
        <source>Only those whose yes is recorded</source>
        <translation>「はい」が記録された人だけ</translation>
    </message>
    <message>
        <source>You state, as the host, that everyone in the recording agreed to this.</source>
        <translation>主催者として、録画に出ている全員が同意したことを表明します。</translation>
    </message>
    <message>
        <source>You state, as the host, that you are alone in the recording.</source>
        <translation>主催者として、録画に自分だけが出ていることを表明します。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Choose what it may be used for (Shift+G)</source>
        <translation>使ってよい目的を選ぶ（Shift+G）</translation>
    </message>
    <message>
        <source>End what was allowed (R)</source>
        <translation>許可を終わらせる（R）</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>許可…</translation>
    </message>
    <message>
        <source>Make it undecided again (U)</source>
        <translation>未決定に戻す（U）</translation>
    </message>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation>
            <numerusform>この %Ln 件の会議を AI の学習に使えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>May this meeting train AI?</source>
        <translation>この会議を AI の学習に使えますか？</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Say no (R)</source>
        <translation>「いいえ」にする（R）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>録画元</translation>
    </message>
    <message>
        <source>Training consent</source>
        <translation>学習への同意</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Ask again…</source>
        <translation>もう一度尋ねる…</translation>
    </message>
    <message>
        <source>Put the original back…</source>
        <translation>元のファイルを戻す…</translation>
    </message>
    <message>
        <source>Said yes under version {0} of the notice, and version {1} is in force: {2}. Their yes still counts for what it said.</source>
        <translation>お知らせの第 {0} 版で「はい」と答えましたが、今は第 {1} 版です：{2}。「はい」は当時の内容について有効です。</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, is missing on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>{1} さんの答えを示す「{0}」のコピーがこのディスクにありません。答えは有効なままです。元のファイルを戻すか、もう一度尋ねてください。</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, was altered on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>{1} さんの答えを示す「{0}」のコピーが書き換えられています。答えは有効なままです。元のファイルを戻すか、もう一度尋ねてください。</translation>
    </message>
    <message>
        <source>The evidence is as it was when the answer was recorded.</source>
        <translation>証拠は、答えを記録したときのままです。</translation>
    </message>
    <message>
        <source>The original of this evidence</source>
        <translation>この証拠の元のファイル</translation>
    </message>
    <message>
        <source>You granted this under version {0} of your own notice, and version {1} is in force: press Grant… to decide under the new words.</source>
        <translation>あなたのお知らせの第 {0} 版のもとで許可しましたが、今は第 {1} 版です。新しい文面で決めるには「許可…」を押してください。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation>
            <numerusform>%Ln 件はそのままです：{0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>会議 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件を許可しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s): {0}</source>
        <translation>
            <numerusform>%Ln 件の会議：{0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件を不許可にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files that are granted…</source>
        <translation>許可するファイルを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件の許可を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was decided.</source>
        <translation>中止しました。何も決定していません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation>
            <numerusform>新しい記録で元に戻しました：許可 %Ln 件を取り消し。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation>
            <numerusform>新しい記録で元に戻しました：会議 %Ln 件が未決定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln&#xa0;個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation>
            <numerusform>会議 %Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange this meeting</source>
        <translation>この会議を整理</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>Select a meeting to decide on it.</source>
        <translation>会議を選んで決定してください。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>{0} (recognised by guess)</source>
        <translation>{0}（推定）</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation>
            <numerusform>{0}に %Ln 件。あとで「回収」から回収を求めてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation>
            <numerusform>すでに %Ln 回の提供で渡したもの：</numerusform>
        </translation>
    </message>
    <message>
        <source>You can revoke it at any time, and then nothing more is used. What a model has learned by then stays learned, and copies given away can only be called back.</source>
        <translation>いつでも取り消せます。取り消すと、それ以上は使われません。それまでにモデルが学んだことは残り、渡したコピーは回収を求めることしかできません。</translation>
    </message>
    <message>
        <source>as you are alone in it</source>
        <translation>自分だけが出ているため</translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人を除く全員について</numerusform>
        </translation>
    </message>
    <message>
        <source>for everyone but those who said no</source>
        <translation>「いいえ」と答えた人を除く全員について</translation>
    </message>
    <message>
        <source>for everyone in it</source>
        <translation>参加者全員について</translation>
    </message>
    <message>
        <source>for those only whose yes is recorded (nobody yet)</source>
        <translation>「はい」が記録された人だけについて（まだ誰もいません）</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0}まで</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}と{1}</translation>
    </message>
    <message>
        <source>{0} may be used for {1}, for {2}, {3}, {4}.</source>
        <translation>{2}が、{0}を{1}に使えます（{3}、{4}）。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A feed is for somebody: name the recipient.</source>
        <translation>状態リストは誰かに渡すものです。提供先を指定してください。</translation>
    </message>
    <message>
        <source>A feed must be good for a day at least.</source>
        <translation>状態リストの有効期間は 1 日以上にしてください。</translation>
    </message>
    <message>
        <source>A grant cannot name the kind of data «{0}». The kinds of data are: {1}.</source>
        <translation>データの種類「{0}」は許可に指定できません。指定できる種類：{1}。</translation>
    </message>
    <message>
        <source>A name in the receipt is not the one that was sealed.</source>
        <translation>受領証の名前が、封をしたものと違います。</translation>
    </message>
    <message>
        <source>A notice needs a title and at least one paragraph.</source>
        <translation>お知らせには題名と 1 つ以上の段落が必要です。</translation>
    </message>
    <message>
        <source>A part of the release was erased while it was written.</source>
        <translation>書き込み中に、提供データの一部が消されました。</translation>
    </message>
    <message>
        <source>A piece of evidence cannot be deleted: {0}.</source>
        <translation>証拠を削除できません：{0}。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>テンプレートには名前が必要です。</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most {0} characters.</source>
        <translation>テンプレートの名前は {0} 文字までです。</translation>
    </message>
    <message>
        <source>A recipient needs a name; leave --recipient out for your own team.</source>
        <translation>提供先には名前が必要です。自分のチームなら --recipient を省いてください。</translation>
    </message>
    <message>
        <source>A rule needs a title, a series, a folder, a tool or a domain.</source>
        <translation>ルールには、題名、シリーズ、フォルダー、ツール、ドメインのどれかが必要です。</translation>
    </message>
    <message>
        <source>A rule that grants needs terms, and only such a rule.</source>
        <translation>許可するルールには条件が必要です。ほかのルールには付けられません。</translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation>署名が、署名された内容と一致しません。</translation>
    </message>
    <message>
        <source>A signature line of the note is malformed.</source>
        <translation>ノートの署名の行が正しくありません。</translation>
    </message>
    <message>
        <source>All of this release is still allowed: revoke what you want back, or add --all.</source>
        <translation>この提供データはまだすべて許可されています。回収したいものの許可を取り消すか、--all を付けてください。</translation>
    </message>
    <message>
        <source>An opened name in the receipt is malformed.</source>
        <translation>受領証の開示された名前が正しくありません。</translation>
    </message>
    <message>
        <source>An own purpose needs a label and a plain explanation.</source>
        <translation>独自の目的には、名前とわかりやすい説明が必要です。</translation>
    </message>
    <message>
        <source>Another Hostapp changed the key just now: look and try again.</source>
        <translation>別の Hostapp がたった今、鍵を替えました。確かめてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A decision came while the release was being completed, so it is abandoned and nothing of it is in {0}: make it again.</source>
        <translation>提供を仕上げている間に新しい判断があったため、取りやめました。{0} には何も残っていません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Another Hostapp is busy with the signing key: wait for it and try again.</source>
        <translation>別の Hostapp が署名鍵を使用しています。終わるのを待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another Hostapp keeps changing the signing key: try again.</source>
        <translation>別の Hostapp が署名鍵を替え続けています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another apply is at work on {0}: run this again when it has ended.</source>
        <translation>別の apply が {0} を処理しています。終わってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Another program keeps {0} busy: close it and try again.</source>
        <translation>別のプログラムが {0} を使用中です。それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decisions speak of {0} and of {1}: they stay two people.</source>
        <translation>{0} さんと {1} さんのどちらにも決定があるため、別々の人のままです。</translation>
    </message>
    <message>
        <source>Entry 0 does not say which log this is.</source>
        <translation>0 番が、どの台帳かを示していません。</translation>
    </message>
    <message>
        <source>Entry 0 names a key of another log.</source>
        <translation>0 番が、別の台帳の鍵を示しています。</translation>
    </message>
    <message>
        <source>Entry {0} does not call back anything of this release.</source>
        <translation>{0} 番は、この提供の何も回収していません。</translation>
    </message>
    <message>
        <source>Entry {0} is not text that Hostapp writes.</source>
        <translation>{0} 番は Hostapp が書いたものではありません。</translation>
    </message>
    <message>
        <source>Entry {0} names a key that is not one.</source>
        <translation>{0} 番の鍵は、鍵ではありません。</translation>
    </message>
    <message>
        <source>Entry {0} of the ledger was written by a newer Hostapp: update Hostapp.</source>
        <translation>台帳の {0} 番は、新しい Hostapp で書かれています。Hostapp を更新してください。</translation>
    </message>
    <message>
        <source>Entry {0} replaces a key that was not in use.</source>
        <translation>{0} 番が、使われていない鍵を替えています。</translation>
    </message>
    <message>
        <source>Entry {0} starts a log inside of another.</source>
        <translation>{0} 番が、別の台帳の途中で台帳を始めています。</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>{0} 番：{1}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Files ending in {0} cannot be freed of tags.</source>
        <translation>{0} で終わるファイルからはタグを取り除けません。</translation>
    </message>
    <message>
        <source>Files of this kind are never used for training.</source>
        <translation>この種類のファイルは学習に使われません。</translation>
    </message>
    <message>
        <source>HOSTAPP_KEY_PASSPHRASE does not open {0}.</source>
        <translation>HOSTAPP_KEY_PASSPHRASE では {0} を開けません。</translation>
    </message>
    <message>
        <source>Hostapp is under the Apache License 2.0. This copy runs from its source; the Python packages that it uses were installed beside it, each under its own licence. One of them, Qt Charts, is under the GNU General Public License, version 3: who passes on Hostapp together with it does so under that licence.</source>
        <translation>Hostapp は Apache License 2.0 です。このコピーはソースから動いていて、使用する Python パッケージはそれぞれのライセンスで別に入っています。そのうち Qt Charts は GNU General Public License バージョン 3 で、Hostapp を一緒に配布する場合はそのライセンスに従います。</translation>
    </message>
    <message>
        <source>Hostapp&apos;s own source is under the Apache License 2.0. This installed program also carries other people&apos;s work, among it Qt Charts, and x264 and x265 (inside FFmpeg), which are under the GNU General Public License. As a whole it is therefore distributed under the GNU General Public License, version 3, and without any warranty. The source of every part is at the address named here.</source>
        <translation>Hostapp 自身のソースは Apache License 2.0 です。このインストール済みプログラムには、GNU General Public License の Qt Charts や（FFmpeg 内の）x264、x265 など、ほかの人の成果も含まれます。そのため全体としては GNU General Public License バージョン 3 のもとで、無保証で配布されます。各部分のソースは、ここに示す場所にあります。</translation>
    </message>
    <message>
        <source>If it is right, say so with --clock-is-right.</source>
        <translation>正しい場合は --clock-is-right を付けてください。</translation>
    </message>
    <message>
        <source>It cannot be copied without its tags: {0}.</source>
        <translation>タグを除いてコピーできません：{0}。</translation>
    </message>
    <message>
        <source>It cannot be copied without some of it: {0}.</source>
        <translation>一部を除いてコピーできません：{0}。</translation>
    </message>
    <message>
        <source>It cannot be decoded to its end: {0}.</source>
        <translation>最後までデコードできません：{0}。</translation>
    </message>
    <message>
        <source>It holds neither sound nor picture.</source>
        <translation>音声も映像もありません。</translation>
    </message>
    <message>
        <source>It holds no sound that can be decoded.</source>
        <translation>デコードできる音声がありません。</translation>
    </message>
    <message>
        <source>It holds no sound.</source>
        <translation>音声がありません。</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, nor anything else that could be granted.</source>
        <translation>{0} はなく、ほかに許可できるものもありません。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It is undecided already.</source>
        <translation>すでに未決定です。</translation>
    </message>
    <message>
        <source>It was granted for {0} only; to say no, refuse it.</source>
        <translation>許可したのは {0} だけです。「いいえ」にするには拒否してください。</translation>
    </message>
    <message>
        <source>Its files are refused as meeting {0}: reopen that one.</source>
        <translation>そのファイルは会議 {0} として拒否されています。そちらを未決定に戻してください。</translation>
    </message>
    <message>
        <source>Its grant has no end.</source>
        <translation>許可に期限がありません。</translation>
    </message>
    <message>
        <source>Its name holds the name of somebody who was forgotten: rename it, and scan again.</source>
        <translation>消去した人の名前が含まれています。名前を変えて、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Its times make no sense.</source>
        <translation>時刻が正しくありません。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keys do not belong into the store: choose another folder than {0}.</source>
        <translation>鍵は保管場所に置けません。{0} 以外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Leave at least one file in the meeting.</source>
        <translation>会議には少なくとも 1 つのファイルを残してください。</translation>
    </message>
    <message>
        <source>Line {0} of {1} names nobody.</source>
        <translation>{1} の {0} 行目に名前がありません。</translation>
    </message>
    <message>
        <source>Line {0} of {1} says «{2}»: an answer is yes, no or withdraw.</source>
        <translation>{1} の {0} 行目は「{2}」です。答えは yes、no、withdraw のどれかです。</translation>
    </message>
    <message>
        <source>Line {0} of {1}: write the date «{2}» as year-month-day.</source>
        <translation>{1} の {0} 行目：日付「{2}」は 年-月-日 の形で書いてください。</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Meeting {0} is in the ledger, but not in the library: its folder bears a forgotten name, or is not scanned any more. Rename the folder and scan to see it; `history`, `revoke` and `refuse` know it by its id.</source>
        <translation>会議 {0} は台帳にありますが、ライブラリーにはありません。フォルダー名に消去した名前が含まれるか、もうスキャンの対象ではないためです。フォルダー名を変えてスキャンすると表示されます。`history`、`revoke`、`refuse` では ID で指定できます。</translation>
    </message>
    <message>
        <source>Name files that lie together in this meeting to be split off.</source>
        <translation>この会議にある、分けたいファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name two meetings or more to be joined.</source>
        <translation>まとめる会議を 2 つ以上指定してください。</translation>
    </message>
    <message>
        <source>No masking tool {0} is installed. There are: {1}.</source>
        <translation>伏せるためのツール {0} は入っていません。あるのは {1} です。</translation>
    </message>
    <message>
        <source>No such format: {0}. There are {1}.</source>
        <translation>形式 {0} はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and nobody can be cut out of a video.</source>
        <translation>{0} の「はい」の記録がなく、映像から人を取り除くことはできません。</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} の「はい」の記録がなく、声や言葉が含まれています。書き出しでは取り除けます。</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and this is their voice or words alone.</source>
        <translation>{0} の「はい」の記録がなく、その声や言葉だけのファイルです。</translation>
    </message>
    <message>
        <source>Nobody but you is known to be in «{0}».</source>
        <translation>「{0}」には、あなたのほかに知られている人がいません。</translation>
    </message>
    <message>
        <source>Nobody has decided about exactly these bytes: a new, changed or replaced file needs a decision of its own.</source>
        <translation>この内容そのものについては誰も決めていません。新しい、変わった、または置き換えられたファイルには、あらためて決定が必要です。</translation>
    </message>
    <message>
        <source>Nobody here is called «{0}»: give the id that `show` prints.</source>
        <translation>「{0}」という人はここにいません。`show` が示す ID を指定してください。</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”: give a name as `show` shows it, or an id.</source>
        <translation>「{0}」という人はいません。`show` に出る名前か ID を指定してください。</translation>
    </message>
    <message>
        <source>Nobody knows which of {0} is you: use --basis everyone or named.</source>
        <translation>{0} のうち誰があなたかわかりません。--basis everyone または named を使ってください。</translation>
    </message>
    <message>
        <source>Nobody reads a notice of more than {0:,} characters.</source>
        <translation>お知らせは {0:,} 文字までにしてください。それより長いものは誰も読みません。</translation>
    </message>
    <message>
        <source>Nobody with the id {0} is in the meeting «{1}».</source>
        <translation>会議「{1}」に ID が {0} の人はいません。</translation>
    </message>
    <message>
        <source>Not ready: {0}. Use --anyway to grant what is there.</source>
        <translation>準備ができていません：{0}。今あるものを許可するには --anyway を使ってください。</translation>
    </message>
    <message>
        <source>Nothing tells when somebody who said no is heard in it.</source>
        <translation>「いいえ」と答えた人の声がどこに入っているか、わかりません。</translation>
    </message>
    <message>
        <source>Nothing was decided on this meeting: there is no receipt to give.</source>
        <translation>この会議については何も決まっていないため、受領証はありません。</translation>
    </message>
    <message>
        <source>Nothing was decided yet: there is nothing to publish.</source>
        <translation>まだ何も決まっていないため、公開するものがありません。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Only a refusal can be undone; its newest decision is another one.</source>
        <translation>元に戻せるのは拒否だけです。最新の決定は別のものです。</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it, and the recording may have been paused: it is in parts, or its words go on longer than it does.</source>
        <translation>「いいえ」と答えた人の声の位置は時刻でしかわからず、録画が一時停止された可能性があります。複数の部分に分かれているか、言葉が録画より長く続いています。</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it. It may be a minute off, and nearly nothing is left without what may be theirs.</source>
        <translation>「いいえ」と答えた人の声の位置は時刻でしかわかりません。1 分ほどずれることがあり、その人の可能性がある部分を除くと、ほとんど何も残りません。</translation>
    </message>
    <message>
        <source>Reading it never comes to an end.</source>
        <translation>読み込みが終わりません。</translation>
    </message>
    <message>
        <source>Row {0} of the feed is not one that Hostapp writes.</source>
        <translation>状態リストの {0} 行目は Hostapp が書いたものではありません。</translation>
    </message>
    <message>
        <source>Row {0} of the feed is out of order.</source>
        <translation>状態リストの {0} 行目の順番が正しくありません。</translation>
    </message>
    <message>
        <source>SQLite {0} can damage the ledger: install {1} or newer.</source>
        <translation>SQLite {0} は台帳を壊すおそれがあります。{1} 以降を入れてください。</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Somebody who said no can still be heard in what was written.</source>
        <translation>書き出したものに、「いいえ」と答えた人の声がまだ残っています。</translation>
    </message>
    <message>
        <source>Stopped before it was decided.</source>
        <translation>決定する前に中止しました。</translation>
    </message>
    <message>
        <source>Stopped before the files were read to their end.</source>
        <translation>ファイルを最後まで読む前に中止しました。</translation>
    </message>
    <message>
        <source>Stopped: no release was made.</source>
        <translation>中止しました。何も提供していません。</translation>
    </message>
    <message>
        <source>The JSON file has too many parts to be a transcript.</source>
        <translation>JSON ファイルの要素が多すぎて、文字起こしとは考えられません。</translation>
    </message>
    <message>
        <source>The JSON file holds no transcript of a kind that is known here.</source>
        <translation>JSON ファイルに、対応している形式の文字起こしがありません。</translation>
    </message>
    <message>
        <source>The XML declares a document type, which records of meetings never do.</source>
        <translation>XML に文書型宣言があります。会議の記録にはないものです。</translation>
    </message>
    <message>
        <source>The XML is nested too deeply to be a record of a meeting.</source>
        <translation>XML の入れ子が深すぎて、会議の記録とは考えられません。</translation>
    </message>
    <message>
        <source>The acknowledgement is malformed.</source>
        <translation>確認の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The acknowledgement names no key.</source>
        <translation>確認に鍵がありません。</translation>
    </message>
    <message>
        <source>The backup does not verify: {0}</source>
        <translation>バックアップの確認に失敗しました：{0}</translation>
    </message>
    <message>
        <source>The check of the ledger was stopped before its end.</source>
        <translation>台帳の確認が途中で中止されました。</translation>
    </message>
    <message>
        <source>The checkpoint is malformed.</source>
        <translation>チェックポイントの形式が正しくありません。</translation>
    </message>
    <message>
        <source>The checkpoint is signed for another log.</source>
        <translation>チェックポイントは別の台帳のものです。</translation>
    </message>
    <message>
        <source>The checkpoint was not signed for these entries.</source>
        <translation>チェックポイントは、これらの記録のものではありません。</translation>
    </message>
    <message>
        <source>The code {0} was not given out by this store.</source>
        <translation>コード {0} はこの保管場所で発行したものではありません。</translation>
    </message>
    <message>
        <source>The damaged ledger cannot be kept in {0}: {1}.</source>
        <translation>壊れた台帳を {0} に保存できません：{1}。</translation>
    </message>
    <message>
        <source>The database was altered: «{0}» is not as Hostapp made it.</source>
        <translation>データベースが書き換えられています。「{0}」が Hostapp の作ったものと違います。</translation>
    </message>
    <message>
        <source>The demo could not be written to {0}: {1}. Choose another folder.</source>
        <translation>デモを {0} に書き込めませんでした：{1}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk failed on {0}: check the disk and its free space.</source>
        <translation>{0} でディスクのエラーが起きました。ディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full: free some space where {0} lies and try again.</source>
        <translation>ディスクがいっぱいです。{0} のある場所に空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The document has too many parts to be a transcript.</source>
        <translation>文書の要素が多すぎて、文字起こしとは考えられません。</translation>
    </message>
    <message>
        <source>The document holds no transcript of a kind that is known here.</source>
        <translation>文書に、対応している形式の文字起こしがありません。</translation>
    </message>
    <message>
        <source>The document is cut off or damaged.</source>
        <translation>文書が途中で切れているか、壊れています。</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>文書がパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The document unpacks to far more than a transcript needs.</source>
        <translation>展開すると、文字起こしに必要な大きさをはるかに超える文書です。</translation>
    </message>
    <message>
        <source>The entry is not the one that the checkpoint was signed for.</source>
        <translation>記録が、チェックポイントで署名されたものと違います。</translation>
    </message>
    <message>
        <source>The evidence cannot be copied: {0}.</source>
        <translation>証拠をコピーできません：{0}。</translation>
    </message>
    <message>
        <source>The evidence cannot be kept: {0}.</source>
        <translation>証拠を保存できません：{0}。</translation>
    </message>
    <message>
        <source>The feed cannot be written to {0}: {1}.</source>
        <translation>状態リストを {0} に書き込めません：{1}。</translation>
    </message>
    <message>
        <source>The feed does not continue the one that was used here before.</source>
        <translation>状態リストが、前にここで使われたものの続きではありません。</translation>
    </message>
    <message>
        <source>The feed has another number of rows than was signed.</source>
        <translation>状態リストの行数が、署名されたものと違います。</translation>
    </message>
    <message>
        <source>The feed in {0} cannot be read: {1}.</source>
        <translation>{0} の状態リストを読めません：{1}。</translation>
    </message>
    <message>
        <source>The feed in {0} does not continue the one that was issued: publish to another folder, and ask the recipient which one they use.</source>
        <translation>{0} の状態リストは、発行したものの続きではありません。別のフォルダーに公開し、提供先にどれを使っているか尋ねてください。</translation>
    </message>
    <message>
        <source>The feed in {0} was issued after entry {1}, which this ledger does not have: restore a newer backup.</source>
        <translation>{0} の状態リストは {1} 番より後に発行されましたが、この台帳にはそれがありません。新しいバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The feed is not signed by the expected key. {0}</source>
        <translation>状態リストが、想定した鍵で署名されていません。{0}</translation>
    </message>
    <message>
        <source>The feed is not the one that was signed.</source>
        <translation>状態リストが、署名されたものと違います。</translation>
    </message>
    <message>
        <source>The feed is of another ledger than the release. If the host lost the key and began a new one, the old release cannot follow it: delete it, and ask for a new one.</source>
        <translation>状態リストと提供データの台帳が違います。主催者が鍵を失って新しく始めた場合、古い提供データは引き継げません。削除して、新しいものを求めてください。</translation>
    </message>
    <message>
        <source>The feed is older than one that was used here before (row {0} of {1}): fetch the newest one.</source>
        <translation>状態リストが、前にここで使われたものより古いです（{1} 行中 {0} 行）。最新のものを取得してください。</translation>
    </message>
    <message>
        <source>The feed is older than this release: fetch the newest one.</source>
        <translation>状態リストがこの提供より古いです。最新のものを取得してください。</translation>
    </message>
    <message>
        <source>The feed is signed by another key than the one that was used here before, which did not sign it in. {0}</source>
        <translation>状態リストが、前にここで使われた鍵が認めていない別の鍵で署名されています。{0}</translation>
    </message>
    <message>
        <source>The feed is signed for another ledger.</source>
        <translation>状態リストは別の台帳のものです。</translation>
    </message>
    <message>
        <source>The feed is signed with what is no text.</source>
        <translation>状態リストの署名を文字として読めません。</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>ファイルを読めません：{0}。</translation>
    </message>
    <message>
        <source>The file is XML or HTML, but holds neither a chat nor the events of a meeting.</source>
        <translation>XML または HTML のファイルですが、チャットも会議の記録もありません。</translation>
    </message>
    <message>
        <source>The file is a packed file, but no Word document.</source>
        <translation>圧縮ファイルですが、Word 文書ではありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file looks like JSON but is cut off or damaged.</source>
        <translation>JSON のようですが、途中で切れているか壊れています。</translation>
    </message>
    <message>
        <source>The grant does not cover this kind of data.</source>
        <translation>この種類のデータは許可に含まれていません。</translation>
    </message>
    <message>
        <source>The grant does not name the purpose {0}.</source>
        <translation>許可に目的 {0} が含まれていません。</translation>
    </message>
    <message>
        <source>The grant does not name the recipient {0}.</source>
        <translation>許可に提供先 {0} が含まれていません。</translation>
    </message>
    <message>
        <source>The grant ended on {0}.</source>
        <translation>許可は {0} に終わりました。</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and does not say who the host is.</source>
        <translation>主催者だけについての許可ですが、主催者が誰か書かれていません。</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} are in the recording too.</source>
        <translation>主催者だけについての許可ですが、{0} も録画に出ています。</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} is in the recording too.</source>
        <translation>主催者だけについての許可ですが、{0} も録画に出ています。</translation>
    </message>
    <message>
        <source>The grant needs a recorded yes of everyone who speaks, and nobody is known to speak here.</source>
        <translation>話す人全員の「はい」の記録が必要ですが、誰が話しているかわかりません。</translation>
    </message>
    <message>
        <source>The host has not decided on it, and undecided means no.</source>
        <translation>主催者がまだ決めていません。未決定は「いいえ」です。</translation>
    </message>
    <message>
        <source>The host refused it.</source>
        <translation>主催者が拒否しました。</translation>
    </message>
    <message>
        <source>The host revoked the grant.</source>
        <translation>主催者が許可を取り消しました。</translation>
    </message>
    <message>
        <source>The key that signs this ledger is not in {0}: bring it back with `hostapp key recover`, or run `hostapp key rotate --lost`.</source>
        <translation>この台帳に署名する鍵が {0} にありません。`hostapp key recover` で取り戻すか、`hostapp key rotate --lost` を実行してください。</translation>
    </message>
    <message>
        <source>The keyring cannot be opened: unlock or create it and try again.</source>
        <translation>キーリングを開けません。ロックを解除するか作成して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring does not answer: unlock it, close its dialog, and try again.</source>
        <translation>キーリングが応答しません。ロックを解除し、そのダイアログを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring does not keep what it is given: {0}.</source>
        <translation>キーリングが内容を保存しません：{0}。</translation>
    </message>
    <message>
        <source>The keyring failed ({0}): {1}.</source>
        <translation>キーリングのエラーです（{0}）：{1}。</translation>
    </message>
    <message>
        <source>The keyring holds another key than the ledger&apos;s: restore it from your recovery sheet, or run `hostapp key rotate --lost`.</source>
        <translation>キーリングの鍵が台帳のものと違います。復元シートで取り戻すか、`hostapp key rotate --lost` を実行してください。</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation>キーリングがロックされています。解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The ledger became shorter while it was open.</source>
        <translation>開いている間に台帳が短くなりました。</translation>
    </message>
    <message>
        <source>The ledger changed while it was being read.</source>
        <translation>読み込み中に台帳が変わりました。</translation>
    </message>
    <message>
        <source>The ledger does not continue what was signed before.</source>
        <translation>台帳が、前に署名されたものの続きではありません。</translation>
    </message>
    <message>
        <source>The ledger grew meanwhile: publish again.</source>
        <translation>その間に台帳が増えました。もう一度公開してください。</translation>
    </message>
    <message>
        <source>The ledger has a checkpoint, but no entries.</source>
        <translation>台帳にチェックポイントはありますが、記録がありません。</translation>
    </message>
    <message>
        <source>The ledger has an entry with a number that no entry can have.</source>
        <translation>台帳に、ありえない番号の記録があります。</translation>
    </message>
    <message>
        <source>The ledger has entries, but no signed checkpoint.</source>
        <translation>台帳に記録はありますが、署名されたチェックポイントがありません。</translation>
    </message>
    <message>
        <source>The ledger is not verified yet: wait for the check to end.</source>
        <translation>台帳の確認がまだ終わっていません。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was.</source>
        <translation>台帳が前より短くなっています。</translation>
    </message>
    <message>
        <source>The ledger is signed by a key that never belonged to it.</source>
        <translation>台帳が、この台帳のものではない鍵で署名されています。</translation>
    </message>
    <message>
        <source>The ledger of this store is gone: {0} entries were signed. Restore a backup.</source>
        <translation>この保管場所の台帳がなくなりました（署名済み {0} 件）。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The ledger was changed: it does not continue what was signed before.</source>
        <translation>台帳が書き換えられています。前に署名されたものの続きではありません。</translation>
    </message>
    <message>
        <source>The ledger was emptied while the receipt was written.</source>
        <translation>受領証の作成中に台帳が空になりました。</translation>
    </message>
    <message>
        <source>The ledger was emptied while the release was written.</source>
        <translation>提供データの書き込み中に台帳が空になりました。</translation>
    </message>
    <message>
        <source>The ledger was replaced: it has to be verified anew.</source>
        <translation>台帳が入れ替えられました。もう一度確認が必要です。</translation>
    </message>
    <message>
        <source>The ledger&apos;s first {0} entries are not those that were signed before.</source>
        <translation>台帳の最初の {0} 件が、前に署名されたものと違います。</translation>
    </message>
    <message>
        <source>The library does not know it any more: scan again.</source>
        <translation>ライブラリーにもうありません。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The list of files is not the one that was released.</source>
        <translation>ファイルの一覧が、提供したものと違います。</translation>
    </message>
    <message>
        <source>The list of items has a row that Hostapp never wrote.</source>
        <translation>一覧に、Hostapp が書いていない行があります。</translation>
    </message>
    <message>
        <source>The list of items is not the one that was released.</source>
        <translation>一覧が、提供したものと違います。</translation>
    </message>
    <message>
        <source>The list of people that the grant rests on cannot be read any more: grant the meeting again, or restore a backup that holds the list.</source>
        <translation>許可のもとになる参加者の一覧を読めなくなりました。もう一度会議を許可するか、一覧を含むバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The same recording goes as meeting {0}.</source>
        <translation>同じ録画は会議 {0} として渡されます。</translation>
    </message>
    <message>
        <source>The stored size of the ledger is not the one that was signed.</source>
        <translation>保存されている台帳の件数が、署名されたものと異なります。</translation>
    </message>
    <message>
        <source>The tracks cannot be mixed: {0}.</source>
        <translation>トラックをミックスできません：{0}。</translation>
    </message>
    <message>
        <source>This computer had not remembered the newest entries of the ledger ({0}), as after a crash. They are signed and continue it, and are remembered now.</source>
        <translation>このコンピューターは台帳の最新の記録（{0} 件）を覚えていませんでした（異常終了のあとなど）。署名済みで続きになっているため、いま記憶しました。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock once said {0}, so grants that end before then count as ended.</source>
        <translation>このコンピューターの時計は一度 {0} を示しました。そのため、それより前に終わる許可は終了したものとして扱われます。</translation>
    </message>
    <message>
        <source>This is another ledger than the one that this computer remembers, and its key is not here: restore a backup of your own, or bring the key back with `hostapp key recover`.</source>
        <translation>これはこのコンピューターが覚えている台帳ではなく、その鍵もここにありません。ご自分のバックアップを復元するか、`hostapp key recover` で鍵を取り戻してください。</translation>
    </message>
    <message>
        <source>This is not there at the moment: connect its drive, then scan again.</source>
        <translation>いま見つかりません。ドライブを接続してから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>What this computer remembers of the ledger is damaged: if the ledger is yours, run `hostapp key re-anchor`.</source>
        <translation>このコンピューターが覚えている台帳の情報が壊れています。あなたの台帳なら `hostapp key re-anchor` を実行してください。</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} holds something else than keys, one a line: mend or delete it.</source>
        <translation>{0} に鍵（1 行に 1 つ）以外のものがあります。直すか削除してください。</translation>
    </message>
    <message>
        <source>{0} is no backup, or a damaged one: give the file that `hostapp backup` wrote.</source>
        <translation>{0} はバックアップでないか、壊れています。`hostapp backup` が書いたファイルを指定してください。</translation>
    </message>
    <message>
        <source>The masking tool {0} cannot be loaded: {1}.</source>
        <translation>伏せるためのツール {0} を読み込めません：{1}。</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, only {1}: choose that as data.</source>
        <translation>{0} はなく、{1} だけです。データの種類に選んでください。</translation>
    </message>
    <message>
        <source>Nothing in it can go in these formats.</source>
        <translation>これらの形式で渡せるものがありません。</translation>
    </message>
    <message>
        <source>Somebody in it withdrew.</source>
        <translation>出ている誰かが同意を撤回しました。</translation>
    </message>
    <message>
        <source>The document is packed in a way that Word does not know.</source>
        <translation>Word が対応していない方法で圧縮された文書です。</translation>
    </message>
    <message>
        <source>The feed is for {0!r}, not for {1!r}: take the one that the host publishes for {1!r}.</source>
        <translation>この状態リストは {0!r} 宛てで、{1!r} 宛てではありません。主催者が {1!r} のために公開したものを使ってください。</translation>
    </message>
    <message>
        <source>The grant ended.</source>
        <translation>許可の期間は終わりました。</translation>
    </message>
    <message>
        <source>The host refused it, or somebody in it said no.</source>
        <translation>主催者が拒否したか、出ている誰かが「いいえ」と答えました。</translation>
    </message>
    <message>
        <source>The masking tool {0} failed: {1}.</source>
        <translation>伏せるためのツール {0} が失敗しました：{1}。</translation>
    </message>
    <message>
        <source>The masking tool {0} found what is not in the text.</source>
        <translation>伏せるためのツール {0} が、テキストにないものを見つけました。</translation>
    </message>
    <message>
        <source>The meeting is granted, but this file is not: it was added or changed since.</source>
        <translation>会議は許可されていますが、このファイルは対象外です。あとから追加または変更されました。</translation>
    </message>
    <message>
        <source>The note is not signed by the expected key.</source>
        <translation>ノートが、想定した鍵で署名されていません。</translation>
    </message>
    <message>
        <source>The numbers of the ledger&apos;s entries have a gap.</source>
        <translation>記録の番号に抜けがあります。</translation>
    </message>
    <message>
        <source>The page of the receipt does not say what its entries say.</source>
        <translation>受領証のページの内容が、記録と違います。</translation>
    </message>
    <message>
        <source>The proof file is malformed.</source>
        <translation>証明ファイルの形式が正しくありません。</translation>
    </message>
    <message>
        <source>The proof is longer than the tree is high.</source>
        <translation>証明が木の高さより長くなっています。</translation>
    </message>
    <message>
        <source>The proof of entry {0} is of another ledger.</source>
        <translation>{0} 番の証明は別の台帳のものです。</translation>
    </message>
    <message>
        <source>The proof speaks of an entry that the checkpoint does not cover.</source>
        <translation>証明が、チェックポイントに含まれない記録を指しています。</translation>
    </message>
    <message>
        <source>The recall is in the ledger, but its notice cannot be written to {0}: {1}.</source>
        <translation>回収は台帳に記録されましたが、通知を {0} に書き込めません：{1}。</translation>
    </message>
    <message>
        <source>The recall is not the one that was signed.</source>
        <translation>回収の通知が、署名されたものと違います。</translation>
    </message>
    <message>
        <source>The recall is signed with what is no text.</source>
        <translation>回収の通知の署名を文字として読めません。</translation>
    </message>
    <message>
        <source>The release does not hold what its ledger entry says.</source>
        <translation>提供データの中身が、台帳の記録と違います。</translation>
    </message>
    <message>
        <source>The release does not say of itself what it said when made.</source>
        <translation>提供データの説明が、作られたときと違います。</translation>
    </message>
    <message>
        <source>The release does not say what its entry says.</source>
        <translation>提供データの内容が、その記録と違います。</translation>
    </message>
    <message>
        <source>The release does not say what its ledger entry says.</source>
        <translation>提供データの内容が、台帳の記録と違います。</translation>
    </message>
    <message>
        <source>The release in {0} is damaged: {1}</source>
        <translation>{0} の提供データが壊れています：{1}</translation>
    </message>
    <message>
        <source>The release names a file outside of itself: {0}</source>
        <translation>提供データが、外にあるファイルを指しています：{0}</translation>
    </message>
    <message>
        <source>The release points to an entry that released nothing.</source>
        <translation>提供データが、提供ではない記録を指しています。</translation>
    </message>
    <message>
        <source>The report is damaged: its columns cannot be told apart.</source>
        <translation>レポートが壊れていて、列を区別できません。</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>レポートに名前がありません。</translation>
    </message>
    <message>
        <source>The rows have no column {0!r}: name the one that holds each file&apos;s SHA-256, as in huggingface(purpose, column=…).</source>
        <translation>行に {0!r} という列がありません。各ファイルの SHA-256 がある列を huggingface(purpose, column=…) のように指定してください。</translation>
    </message>
    <message>
        <source>The signature of the feed is malformed.</source>
        <translation>状態リストの署名の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The stored edge of the tree does not fit its size.</source>
        <translation>保存された木の端が、大きさと合いません。</translation>
    </message>
    <message>
        <source>The terms of rule {0} have ended: give it a later end.</source>
        <translation>ルール {0} の条件は期限が切れています。終わりを延ばしてください。</translation>
    </message>
    <message>
        <source>There is already a preset «{0}».</source>
        <translation>テンプレート「{0}」はすでにあります。</translation>
    </message>
    <message>
        <source>There is already a purpose «{0}».</source>
        <translation>目的「{0}」はすでにあります。</translation>
    </message>
    <message>
        <source>There is more than one answer code in it: record them one by one.</source>
        <translation>回答コードが複数あります。1 つずつ記録してください。</translation>
    </message>
    <message>
        <source>There is no answer code in it: it is twelve letters and digits.</source>
        <translation>回答コードがありません。英数字 12 文字のコードです。</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>{0} にバックアップがありません。</translation>
    </message>
    <message>
        <source>There is no basis «{0}». The bases are: {1}.</source>
        <translation>根拠「{0}」はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no file {0}: name the file that shows the answer.</source>
        <translation>ファイル {0} がありません。答えを示すファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {0}: check its name.</source>
        <translation>フォルダー {0} がありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>There is no grant to renew.</source>
        <translation>更新できる許可がありません。</translation>
    </message>
    <message>
        <source>There is no grant to revoke; to say no, refuse it.</source>
        <translation>取り消せる許可がありません。「いいえ」にするには拒否してください。</translation>
    </message>
    <message>
        <source>There is no key yet: it is made at the first decision.</source>
        <translation>鍵はまだありません。最初の決定のときに作られます。</translation>
    </message>
    <message>
        <source>There is no keyring to keep the signing key in: {0}.</source>
        <translation>署名鍵を保管するキーリングがありません：{0}。</translation>
    </message>
    <message>
        <source>There is no ledger yet: it is made at the first decision.</source>
        <translation>台帳はまだありません。最初の決定のときに作られます。</translation>
    </message>
    <message>
        <source>There is no meeting {0}: list the meetings to see their ids.</source>
        <translation>会議 {0} はありません。一覧で ID を確かめてください。</translation>
    </message>
    <message>
        <source>There is no meeting “{0}”: give an id as `list` shows it, or scan its folder.</source>
        <translation>会議「{0}」はありません。`list` に出る ID を指定するか、フォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>There is no notice in «{0}»; there is one in {1}.</source>
        <translation>「{0}」のお知らせはありません。{1} のものがあります。</translation>
    </message>
    <message>
        <source>There is no notice «{0}»; the notices are {1}.</source>
        <translation>お知らせ「{0}」はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no preset «{0}».</source>
        <translation>テンプレート「{0}」はありません。</translation>
    </message>
    <message>
        <source>There is no purpose «{0}». The purposes are: {1}.</source>
        <translation>目的「{0}」はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no release {0}: `hostapp releases` lists them.</source>
        <translation>提供データ {0} はありません。`hostapp releases` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no rule «{0}»: see «hostapp rules list».</source>
        <translation>ルール「{0}」はありません。「hostapp rules list」をご覧ください。</translation>
    </message>
    <message>
        <source>There is no safe keyring for the signing key: {0}.</source>
        <translation>署名鍵のための安全なキーリングがありません：{0}。</translation>
    </message>
    <message>
        <source>There is no sound in it that can be drawn.</source>
        <translation>波形にできる音声がありません。</translation>
    </message>
    <message>
        <source>These are the words in force already.</source>
        <translation>この文面はすでに使われています。</translation>
    </message>
    <message>
        <source>These words are a key, but not the one that signs this ledger.</source>
        <translation>この単語は鍵ですが、この台帳に署名する鍵ではありません。</translation>
    </message>
    <message>
        <source>This acknowledges a release that is none of yours.</source>
        <translation>これは、あなたの提供ではないものへの確認です。</translation>
    </message>
    <message>
        <source>This cannot be read: {0}.</source>
        <translation>読めません：{0}。</translation>
    </message>
    <message>
        <source>This comes from {0}; the release went to {1}.</source>
        <translation>これは {0} からのものです。提供先は {1} でした。</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: if it is yours, run `hostapp key re-anchor`.</source>
        <translation>このコンピューターはこの台帳を覚えていません。あなたのものなら `hostapp key re-anchor` を実行してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, but it once said {1}: if it is wrong, set it right first.</source>
        <translation>このコンピューターの時計は {0} ですが、一度 {1} を示しました。誤っている場合は、先に直してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, {1:,} days after Hostapp was last used: if it is wrong, set it right first.</source>
        <translation>このコンピューターの時計は {0} で、Hostapp を最後に使ってから {1:,} 日たっています。誤っている場合は、先に直してください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This file is only in the cloud; open it once so that it is downloaded.</source>
        <translation>このファイルはクラウドにしかありません。一度開くとダウンロードされます。</translation>
    </message>
    <message>
        <source>This file is still being written or was never finished.</source>
        <translation>このファイルは書き込み中か、最後まで書かれていません。</translation>
    </message>
    <message>
        <source>This has a recording&apos;s name but is a pipe, socket or device.</source>
        <translation>録画の名前ですが、パイプ、ソケット、またはデバイスです。</translation>
    </message>
    <message>
        <source>This is a link; add the folder that it leads to if its recordings should be seen.</source>
        <translation>リンクです。リンク先の録画を見るには、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>This is an older copy of the ledger: it has {0} of {1} entries.</source>
        <translation>古い台帳のコピーです（{1} 件中 {0} 件）。</translation>
    </message>
    <message>
        <source>This is another feed than the one that was used here before: it belongs to another ledger or recipient. If the host lost the key and began a new ledger, begin anew with another state.</source>
        <translation>前にここで使われたものとは別の状態リストです。別の台帳または提供先のものです。主催者が鍵を失って新しい台帳を始めた場合は、別の状態ファイルでやり直してください。</translation>
    </message>
    <message>
        <source>This is neither a verifier key nor a file with one: {0}.</source>
        <translation>検証鍵でも、検証鍵のファイルでもありません：{0}。</translation>
    </message>
    <message>
        <source>This is not a file that can be read, but a folder, pipe or device.</source>
        <translation>読めるファイルではなく、フォルダー、パイプ、またはデバイスです。</translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation>署名されたノートではありません。</translation>
    </message>
    <message>
        <source>This meeting was decided by its bytes, as meeting {0}: ask for the receipt of that one.</source>
        <translation>この会議は同じ内容の会議 {0} として決定されています。そちらの受領証を求めてください。</translation>
    </message>
    <message>
        <source>This meeting was not joined with another one.</source>
        <translation>この会議は、ほかの会議とまとめられていません。</translation>
    </message>
    <message>
        <source>This names items that were never in the release.</source>
        <translation>提供に含まれていないものが挙げられています。</translation>
    </message>
    <message>
        <source>What has ended of this release was called back already.</source>
        <translation>この提供で終わったものは、すでに回収を求めています。</translation>
    </message>
    <message>
        <source>What tells of changed keys is not what Hostapp wrote.</source>
        <translation>鍵の変更の記録が、Hostapp の書いたものと違います。</translation>
    </message>
    <message>
        <source>What the host signed is no receipt.</source>
        <translation>主催者が署名したものは、受領証ではありません。</translation>
    </message>
    <message>
        <source>What was remembered of the feed cannot be used: {0}: {1}.</source>
        <translation>状態リストについて記憶していたものを使えません：{0}：{1}。</translation>
    </message>
    <message>
        <source>You are not alone in it: {0} appear too.</source>
        <translation>自分だけではありません。{0} も出ています。</translation>
    </message>
    <message>
        <source>You have no permission to look into this.</source>
        <translation>中を見る権限がありません。</translation>
    </message>
    <message>
        <source>You said no to it while its files were being read; grant it again if you mean it.</source>
        <translation>ファイルの読み込み中に「いいえ」にしました。許可したい場合は、もう一度許可してください。</translation>
    </message>
    <message>
        <source>cues and chat lines are removed</source>
        <translation>発言とチャットの行を取り除きます</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>it cannot be read: allow reading its folder</source>
        <translation>読めません。フォルダーの読み取りを許可してください</translation>
    </message>
    <message>
        <source>it has neither audio nor video</source>
        <translation>音声も映像もありません</translation>
    </message>
    <message>
        <source>it is a transcript&apos;s shell without a recording</source>
        <translation>録画のない、空の文字起こしです</translation>
    </message>
    <message>
        <source>it is in no folder that is scanned: add its folder again</source>
        <translation>スキャン対象のフォルダーにありません。フォルダーをもう一度追加してください</translation>
    </message>
    <message>
        <source>it is not converted yet: open it in its tool first</source>
        <translation>まだ変換されていません。先に録画ツールで開いてください</translation>
    </message>
    <message>
        <source>it is only in the cloud: download it first</source>
        <translation>クラウドにしかありません。先にダウンロードしてください</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>まだ書き込み中です</translation>
    </message>
    <message>
        <source>it was not seen when its folder was last scanned</source>
        <translation>前回のスキャンで見つかりませんでした</translation>
    </message>
    <message>
        <source>its conversion failed: open it in its tool again</source>
        <translation>変換に失敗しています。もう一度録画ツールで開いてください</translation>
    </message>
    <message>
        <source>its date can be read in two ways</source>
        <translation>日付が 2 通りに読めます</translation>
    </message>
    <message>
        <source>its folder is away: connect it first</source>
        <translation>フォルダーが見つかりません。先に接続してください</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>one other person</source>
        <translation>ほか1人</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>set up a keyring (GNOME Keyring, KWallet, macOS Keychain, Windows Credential Manager), or on a server set HOSTAPP_KEY_PASSPHRASE</source>
        <translation>キーリング（GNOME Keyring、KWallet、macOS キーチェーン、Windows 資格情報マネージャー）を設定するか、サーバーでは HOSTAPP_KEY_PASSPHRASE を設定してください</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>silenced by the clock times of the words, best effort</source>
        <translation>発言の時刻をもとに消音（できる範囲で）</translation>
    </message>
    <message>
        <source>silenced by the times of the transcript, best effort</source>
        <translation>文字起こしの時間をもとに消音（できる範囲で）</translation>
    </message>
    <message>
        <source>silenced where their own track has a voice</source>
        <translation>本人のトラックに声がある箇所を消音</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>some of its files are missing</source>
        <translation>一部のファイルが欠けています</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>the mix is built from the tracks of the others</source>
        <translation>ほかの人のトラックからミックスを作り直します</translation>
    </message>
    <message>
        <source>their own track stays here</source>
        <translation>本人のトラックは出しません</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>what cannot be cut apart stays here</source>
        <translation>切り分けられないものは出しません</translation>
    </message>
    <message>
        <source>{0} A JSON file cannot be read in part.</source>
        <translation>{0} JSON ファイルは一部だけ読むことができません。</translation>
    </message>
    <message>
        <source>{0} A Word document cannot be read in part.</source>
        <translation>{0} Word 文書は一部だけ読むことができません。</translation>
    </message>
    <message>
        <source>{0} If that was wrong, and the clock is right now, say so with --clock-is-right.</source>
        <translation>{0} それが誤りで、今の時計が正しければ、--clock-is-right で知らせてください。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}と{1}</translation>
    </message>
    <message>
        <source>{0} belongs to another program: choose another store folder.</source>
        <translation>{0} は別のプログラムのものです。保管場所に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be changed: allow writing to its folder and try again.</source>
        <translation>{0} を変更できません。フォルダーへの書き込みを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} cannot be copied: {1}.</source>
        <translation>{0} をコピーできません：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be locked: {1}.</source>
        <translation>{0} をロックできません：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its folder is gone or not allowed.</source>
        <translation>{0} を開けません。フォルダーがなくなったか、アクセスが許可されていません。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} を読めません：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Choose another folder.</source>
        <translation>{0} を読めません：{1}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} を使えません：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation>{0} に書き込めません：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} を書き込めません：{1}。</translation>
    </message>
    <message>
        <source>{0} changed while it was read; try again later.</source>
        <translation>読み込み中に {0} が変わりました。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} does not belong to the receipt.</source>
        <translation>{0} は受領証のものではありません。</translation>
    </message>
    <message>
        <source>{0} does not hold a key of Hostapp.</source>
        <translation>{0} に Hostapp の鍵がありません。</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} has no proof.</source>
        <translation>{0} に証明がありません。</translation>
    </message>
    <message>
        <source>{0} holds another key than the ledger&apos;s.</source>
        <translation>{0} の鍵が台帳のものと違います。</translation>
    </message>
    <message>
        <source>{0} holds no decisions.</source>
        <translation>{0} に決定がありません。</translation>
    </message>
    <message>
        <source>{0} holds no key.</source>
        <translation>{0} に鍵がありません。</translation>
    </message>
    <message>
        <source>{0} holds the feed for {1}.</source>
        <translation>{0} には {1} 用の状態リストがあります。</translation>
    </message>
    <message>
        <source>{0} holds the feed of another ledger.</source>
        <translation>{0} には別の台帳の状態リストがあります。</translation>
    </message>
    <message>
        <source>{0} is a file. Name a folder that is new or empty.</source>
        <translation>{0} はファイルです。新しいフォルダーか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a file: move it away, a folder belongs there.</source>
        <translation>{0} はファイルです。そこにはフォルダーが必要なので、移動してください。</translation>
    </message>
    <message>
        <source>{0} is a report of who was there, and {1} is not in it.</source>
        <translation>{0} は出席のレポートですが、{1} さんが載っていません。</translation>
    </message>
    <message>
        <source>{0} is damaged: restore a backup of it.</source>
        <translation>{0} は壊れています。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: start Hostapp again, and a scan rebuilds it.</source>
        <translation>{0} が壊れています。Hostapp を起動し直すと、もう一度調べて作り直します。</translation>
    </message>
    <message>
        <source>{0} is gone: put its folder back, or restore a backup.</source>
        <translation>{0} がなくなりました。フォルダーを元に戻すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>{0} is in the past: a grant must end today or later.</source>
        <translation>{0} は過去の日付です。許可の終わりは今日以降にしてください。</translation>
    </message>
    <message>
        <source>{0} is missing from the receipt.</source>
        <translation>受領証に {0} がありません。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} がありません。</translation>
    </message>
    <message>
        <source>{0} is no acknowledgement: give the file that `hostapp apply` wrote at the recipient&apos;s.</source>
        <translation>{0} は確認書ではありません。提供先で `hostapp apply` が書いたファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is no feed.</source>
        <translation>{0} は状態リストではありません。</translation>
    </message>
    <message>
        <source>{0} is no file, as it was when it was released.</source>
        <translation>{0} がファイルではなくなっています（提供したときはファイルでした）。</translation>
    </message>
    <message>
        <source>{0} is no release of Hostapp: it has no {1}.</source>
        <translation>{0} は Hostapp の提供データではありません。{1} がありません。</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: {1}.</source>
        <translation>{0} は CSV ファイルではありません：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a Hostapp database: restore a backup or move it away.</source>
        <translation>{0} は Hostapp のデータベースではありません。バックアップを復元するか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>{0} is not an empty folder: choose another one.</source>
        <translation>{0} は空のフォルダーではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not empty. Name a folder that is new or empty.</source>
        <translation>{0} は空ではありません。新しいフォルダーか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is not scanned: see the list of folders.</source>
        <translation>{0} はスキャンの対象ではありません。フォルダーの一覧をご覧ください。</translation>
    </message>
    <message>
        <source>{0} is not text: save it as «CSV UTF-8».</source>
        <translation>{0} はテキストではありません。「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>{0} is not the one that the host signed.</source>
        <translation>{0} は主催者が署名したものと違います。</translation>
    </message>
    <message>
        <source>{0} is not what Hostapp wrote.</source>
        <translation>{0} は Hostapp が書いたものと違います。</translation>
    </message>
    <message>
        <source>{0} is not what was granted any more: it changed.</source>
        <translation>{0} は許可されたときから変わっています。</translation>
    </message>
    <message>
        <source>{0} is not what was kept then: its bytes are different.</source>
        <translation>{0} は保存したときのものと内容が違います。</translation>
    </message>
    <message>
        <source>{0} is not what was released: somebody changed it. Delete it, and run this again, or ask the host for the release anew.</source>
        <translation>{0} は提供したものと違います。誰かが変更しました。削除してもう一度実行するか、主催者に提供データをもう一度求めてください。</translation>
    </message>
    <message>
        <source>{0} is not what was released: {1}</source>
        <translation>{0} は提供したものと違います：{1}</translation>
    </message>
    <message>
        <source>{0} is not what was remembered of a feed: bring back a copy of it, or name another file to begin anew.</source>
        <translation>{0} は状態リストについて記憶したものではありません。コピーを戻すか、別のファイルを指定してやり直してください。</translation>
    </message>
    <message>
        <source>{0} is nothing that Hostapp can verify: give the folder of a receipt, a release, a feed or a recall.</source>
        <translation>{0} は Hostapp が確かめられるものではありません。受領証、提供データ、状態リスト、回収のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is shown without its newest changes, which are in {1}: allow writing to its folder, free some space there, and open it again.</source>
        <translation>{0} は最新の変更（{1} にあります）なしで表示されています。フォルダーへの書き込みを許可し、空きを作って、もう一度開いてください。</translation>
    </message>
    <message>
        <source>{0} is too far away: name an earlier date.</source>
        <translation>{0} は先すぎます。もっと早い日付を指定してください。</translation>
    </message>
    <message>
        <source>{0} is too large for a list of answers.</source>
        <translation>{0} は回答の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>{0} is too large to be kept as evidence: name a smaller extract.</source>
        <translation>{0} は証拠として保存するには大きすぎます。必要な部分だけを抜き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} needs a first line with the heads «name» (or «email») and «answer». A report of who was there says nothing of an answer: give it with --evidence.</source>
        <translation>{0} の 1 行目には「name」（または「email」）と「answer」の見出しが必要です。出席のレポートは答えを示さないので、--evidence で渡してください。</translation>
    </message>
    <message>
        <source>{0} of the feed is not the key that signed it.</source>
        <translation>状態リストの {0} は、署名した鍵ではありません。</translation>
    </message>
    <message>
        <source>{0} of the receipt cannot be read: {1}.</source>
        <translation>受領証の {0} を読めません：{1}。</translation>
    </message>
    <message>
        <source>{0} of the receipt holds no key.</source>
        <translation>受領証の {0} に鍵がありません。</translation>
    </message>
    <message>
        <source>{0} other people</source>
        <translation>ほか{0}人</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0}人</translation>
    </message>
    <message>
        <source>{0} proves entry {1}, not the one it is named for.</source>
        <translation>{0} が証明しているのは {1} 番で、名前の示す記録ではありません。</translation>
    </message>
    <message>
        <source>{0} said no, and nobody can be cut out of a video.</source>
        <translation>{0} は「いいえ」と答え、映像から人を取り除くことはできません。</translation>
    </message>
    <message>
        <source>{0} said no, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} は「いいえ」と答え、声や言葉が含まれています。書き出しでは取り除けます。</translation>
    </message>
    <message>
        <source>{0} said no, and this is their voice or words alone.</source>
        <translation>{0} は「いいえ」と答え、その声や言葉だけのファイルです。</translation>
    </message>
    <message>
        <source>{0} was written by a newer Hostapp (format {1}, this one knows {2}): update Hostapp.</source>
        <translation>{0} は新しい Hostapp で書かれています（形式 {1}、こちらは {2} まで）。Hostapp を更新してください。</translation>
    </message>
    <message>
        <source>{0} with «{1}»: `hostapp releases` lists them.</source>
        <translation>「{1}」では {0}。`hostapp releases` で一覧できます。</translation>
    </message>
    <message>
        <source>{0} withdrew, and nobody can be cut out of a video.</source>
        <translation>{0} が同意を撤回し、映像から人を取り除くことはできません。</translation>
    </message>
    <message>
        <source>{0} withdrew, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} が同意を撤回し、声や言葉が含まれています。書き出しでは取り除けます。</translation>
    </message>
    <message>
        <source>{0} withdrew, and this is their voice or words alone.</source>
        <translation>{0} が同意を撤回し、その声や言葉だけのファイルです。</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{2}年{1}{0}日</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
    <message>
        <source>{{{0}}} is no blank of this notice; it has {1}.</source>
        <translation>{{{0}}} はこのお知らせの空欄ではありません。あるのは {1} です。</translation>
    </message>
    <message>
        <source>«{0}» cannot be the id of a purpose: use up to {1} small letters a-z, digits and single hyphens, such as «sign-language».</source>
        <translation>「{0}」は目的の ID にできません。「sign-language」のように、英小文字、数字、単独のハイフンで {1} 文字までにしてください。</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: give an id ({1}).</source>
        <translation>「{0}」に当てはまる人が複数います。ID を指定してください（{1}）。</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: say which by id ({1}).</source>
        <translation>「{0}」に当てはまる人が複数います。どの人かを ID で指定してください（{1}）。</translation>
    </message>
    <message>
        <source>«{0}» is not a date: write it as year-month-day, such as 2027-12-31.</source>
        <translation>「{0}」は日付ではありません。2027-12-31 のように 年-月-日 で書いてください。</translation>
    </message>
    <message>
        <source>«{0}» is not in the meeting «{1}»; in it: {2}.</source>
        <translation>「{0}」は会議「{1}」にいません。いるのは {2} です。</translation>
    </message>
    <message>
        <source>“{0}” could be {1} meetings: say which of {2}.</source>
        <translation>「{0}」に当てはまる会議が {1} 件あります。{2} のどれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file that shows the answer</source>
        <translation>答えを示すファイル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is no plain text: save a copy to open it.</source>
        <translation>プレーンテキストではありません。開くにはコピーを保存してください。</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>書かれた内容を貼り付けるか、ファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Play from {0}</source>
        <translation>{0} から再生</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>コピーを保存しました。</translation>
    </message>
    <message>
        <source>The copy that was kept is gone from this disk. The answer still counts.</source>
        <translation>保存されていたコピーがこのディスクにありません。答えは引き続き有効です。</translation>
    </message>
    <message numerus="yes">
        <source>What shows an answer was altered or is missing on this disk, in %Ln meeting(s). The answers still count: put the originals back, or ask again.</source>
        <translation>
            <numerusform>%Ln 件の会議で、答えの証拠が変更されたか、このディスクにありません。答えは有効なままです。元のものを戻すか、もう一度尋ねてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What shows the answer of {0}</source>
        <translation>{0} さんの答えを示すもの</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>書かれた内容</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>コピーの保存先</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln 件が {0} にあります。この提供は台帳の {1} 番です。あとで終わったものは「データセット」から回収できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新しいフォルダーまたは空のフォルダー</translation>
    </message>
    <message>
        <source>An empty folder for the dataset</source>
        <translation>データセット用の空のフォルダー</translation>
    </message>
    <message>
        <source>Asking about every meeting…</source>
        <translation>会議をひとつずつ確認しています…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cut out, and how</source>
        <translation>取り除く人とその方法</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>データセットを書き出す</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation>
            <numerusform>渡すもの：会議 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked in texts</source>
        <translation>テキスト内で伏せたもの</translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation>渡せるものがありません。理由は下をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation>何も提供しませんでした。渡せるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation>
            <numerusform>選択した会議 %Ln 件だけ</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own team, or the name of a recipient</source>
        <translation>自分たちのチーム、または提供先の名前</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>渡さないもの</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>渡すもの</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>渡すものと残るもの</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>残るものとその理由</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Writing the dataset…</source>
        <translation>データセットを書き出しています…</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept: go on where you were.</source>
        <translation>前回、Hostapp が予期せず終了しました。確定した決定はすべて残っています。そのまま続けてください。</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept: do it again, and start Hostapp anew if that does not help.</source>
        <translation>Hostapp で問題が起きました。確定した決定はすべて残っています。もう一度試し、それでもだめなら Hostapp を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear this field</source>
        <translation>この欄を消去</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copy digest</source>
        <translation>ハッシュ値をコピー</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>この会議のファイル</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>digest {0}</source>
        <translation>ハッシュ値 {0}</translation>
    </message>
    <message>
        <source>no digest yet</source>
        <translation>ハッシュ値は未計算</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Every decision is signed and kept in a ledger on this computer. You can take it back at any time, and anyone you give a receipt can check it.</source>
        <translation>決定はすべて署名され、このコンピューターの台帳に保存されます。いつでも取り消せます。受領証を渡した相手は、それを確かめられます。</translation>
    </message>
    <message>
        <source>Find my recordings</source>
        <translation>録画を探す</translation>
    </message>
    <message>
        <source>Hostapp lists the meetings you recorded and keeps, for each, whether it may be used to train AI. Until you decide, the answer is no.</source>
        <translation>Hostapp は録画した会議を一覧にし、それぞれを AI の学習に使ってよいかどうかを記録します。あなたが決めるまで、答えは「いいえ」です。</translation>
    </message>
    <message>
        <source>None of the usual folders is on this computer. Add the one that holds yours, or drag it into this window.</source>
        <translation>よく使われるフォルダーはこのコンピューターにありません。録画のあるフォルダーを追加するか、このウィンドウにドラッグしてください。</translation>
    </message>
    <message>
        <source>Where your recordings may be</source>
        <translation>録画がありそうな場所</translation>
    </message>
    <message>
        <source>Which meetings may train AI?</source>
        <translation>どの会議を AI の学習に使えますか？</translation>
    </message>
    <message>
        <source>Your recordings are only read. Nothing is moved, changed or sent anywhere.</source>
        <translation>録画は読み取るだけです。移動も変更も送信もしません。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>台帳を確認しています…</translation>
    </message>
    <message>
        <source>Every decision is as it was signed; none is missing.</source>
        <translation>すべての決定が署名されたときのままで、欠けているものはありません。</translation>
    </message>
    <message>
        <source>Every decision is being checked against its signature.</source>
        <translation>すべての決定を署名と照らし合わせています。</translation>
    </message>
    <message>
        <source>Ledger not known here</source>
        <translation>記憶にない台帳です</translation>
    </message>
    <message>
        <source>Ledger not verified</source>
        <translation>台帳は未確認です</translation>
    </message>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation>
            <numerusform>台帳は確認済み · 決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger was changed</source>
        <translation>台帳が書き換えられています</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>まだ決定はありません</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Before you decide: {0}</source>
        <translation>まだ何も決めていません。決める前に：{0}</translation>
    </message>
    <message>
        <source>Nothing may train until this is cleared up: restore a backup in Settings.</source>
        <translation>解決するまで何も学習に使えません。設定でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>台帳は最初の決定から始まります。</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>台帳が確認されるまで、何も学習に使えません。</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Forget</source>
        <translation>消去する</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>{0} さんの名前を消去しますか？</translation>
    </message>
    <message>
        <source>The name is erased from this store: from lists, the search, evidence, copies of the ledger and the ledger&apos;s own list of names. It cannot be brought back.</source>
        <translation>名前をこの保管場所から消します。一覧、検索、証拠、台帳のコピー、台帳の名簿が対象です。元には戻せません。</translation>
    </message>
    <message>
        <source>What was decided stays, and the ledger still verifies: a number takes the name&apos;s place. Recordings on disk are not changed.</source>
        <translation>決定はそのまま残り、台帳の確認も通ります。名前の代わりに番号が入ります。ディスク上の録画は変わりません。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>{0} h {1:02}</source>
        <translation>{0}時間{1:02}分</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Allow training</source>
        <translation>学習を許可する</translation>
    </message>
    <message>
        <source>Allow training: {0}</source>
        <translation>学習を許可する：{0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>データの種類を少なくとも 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>目的を少なくとも 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Grant what is there anyway</source>
        <translation>今あるものだけでも許可する</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation>使ってよい目的</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <translation>ほかの提供先</translation>
    </message>
    <message>
        <source>Other terms…</source>
        <translation>別の条件…</translation>
    </message>
    <message>
        <source>Others, by name, separated by commas</source>
        <translation>ほかの提供先（名前をコンマで区切る）</translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation>自分たちのチーム</translation>
    </message>
    <message>
        <source>Say who may use it.</source>
        <translation>誰が使ってよいかを指定してください。</translation>
    </message>
    <message>
        <source>Some files are not ready: see above.</source>
        <translation>準備のできていないファイルがあります。上をご覧ください。</translation>
    </message>
    <message>
        <source>Terms and notice</source>
        <translation>条件とお知らせ</translation>
    </message>
    <message>
        <source>There is none of this data, only {0}: choose that.</source>
        <translation>この種類のデータはなく、{0} だけです。それを選んでください。</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>この日の終わりまで</translation>
    </message>
    <message numerus="yes">
        <source>What may these %Ln meeting(s) be used for?</source>
        <translation>
            <numerusform>この %Ln 件の会議を何に使ってよいですか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What may «{0}» be used for?</source>
        <translation>「{0}」を何に使ってよいですか？</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>使ってよい相手</translation>
    </message>
    <message>
        <source>Whose yes this rests on</source>
        <translation>誰の「はい」に基づくか</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Decided as meeting «{0}», which has the same files.</source>
        <translation>同じファイルを持つ会議「{0}」として決定しました。</translation>
    </message>
    <message>
        <source>Files or people were added to the decision</source>
        <translation>決定にファイルまたは人が加わりました</translation>
    </message>
    <message>
        <source>History of this meeting</source>
        <translation>この会議の履歴</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>まだ誰も決めていません。</translation>
    </message>
    <message>
        <source>Only for: {0}.</source>
        <translation>対象の目的：{0}。</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>あなたが許可しました</translation>
    </message>
    <message>
        <source>You refused</source>
        <translation>あなたが拒否しました</translation>
    </message>
    <message>
        <source>You revoked the grant</source>
        <translation>あなたが許可を取り消しました</translation>
    </message>
    <message>
        <source>You undid the refusal</source>
        <translation>あなたが拒否を元に戻しました</translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation>{0} さんが「いいえ」と答えました</translation>
    </message>
    <message>
        <source>{0} said yes</source>
        <translation>{0} さんが「はい」と答えました</translation>
    </message>
    <message>
        <source>{0} withdrew</source>
        <translation>{0} さんが同意を撤回しました</translation>
    </message>
    <message>
        <source>{0} · entry {1}</source>
        <translation>{0} · {1} 番</translation>
    </message>
    <message>
        <source>{0} · verified</source>
        <translation>{0} · 確認済み</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>A new key signs from now on: write down its recovery words.</source>
        <translation>これからは新しい鍵で署名します。復元用の単語を書き留めてください。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>鍵を取り戻す</translation>
    </message>
    <message>
        <source>Give the new public key to those who check your feeds, and write down the new recovery words: the old words bring back the old key only.</source>
        <translation>状態リストを確かめる人に新しい公開鍵を渡し、新しい復元用の単語を書き留めてください。古い単語では古い鍵しか戻せません。</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しい鍵を作る</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復元用の単語</translation>
    </message>
    <message>
        <source>Sign with a new key?</source>
        <translation>新しい鍵で署名しますか？</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>鍵の QR コード</translation>
    </message>
    <message>
        <source>The key is in this computer&apos;s keyring again.</source>
        <translation>鍵がこのコンピューターのキーリングに戻りました。</translation>
    </message>
    <message>
        <source>The old key signs the new one in, as an entry of the ledger. Receipts and releases that you gave out stay valid.</source>
        <translation>古い鍵が、台帳の記録で新しい鍵を認めます。これまでの受領証と提供データは有効なままです。</translation>
    </message>
    <message>
        <source>Type the twenty-four recovery words in their order, or paste what the code says. The key is put into this computer&apos;s keyring.</source>
        <translation>24 個の復元用の単語を順番に入力するか、コードの内容を貼り付けてください。鍵はこのコンピューターのキーリングに入ります。</translation>
    </message>
    <message>
        <source>Write these down in their order, or photograph the code, and lock it away. Whoever has them can sign as you. They are shown only while this sheet is open.</source>
        <translation>順番どおりに書き留めるかコードを撮影し、鍵のかかる場所にしまってください。持っている人はあなたとして署名できます。この画面を開いている間だけ表示されます。</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>未変換</translation>
    </message>
    <message>
        <source>Participant audio</source>
        <translation>参加者ごとの音声</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>映像</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export dataset…</source>
        <translation>データセットを書き出す…</translation>
    </message>
    <message>
        <source>Give away what is allowed (Ctrl+E)</source>
        <translation>許可されたものを渡す（Ctrl+E）</translation>
    </message>
    <message>
        <source>Look for new and changed recordings (F5)</source>
        <translation>新しい録画や変わった録画を探す（F5）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー（F10）</translation>
    </message>
    <message>
        <source>No meeting has «{0}» in its title or among its people.</source>
        <translation>題名や参加者に「{0}」を含む会議はありません。</translation>
    </message>
    <message>
        <source>No recordings yet. Scan a folder that holds some.</source>
        <translation>まだ録画がありません。録画のあるフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>Nobody has to be asked again.</source>
        <translation>もう一度尋ねる必要のある人はいません。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>決定待ちはありません。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>会議を検索</translation>
    </message>
    <message>
        <source>Search titles, people and transcripts</source>
        <translation>題名、人、文字起こしを検索</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>その会議はありません。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Hostapp</source>
        <translation>Hostapp について</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>データセットを書き出す…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Grant with other terms…</source>
        <translation>別の条件で許可…</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>まとめる…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Refuse or revoke</source>
        <translation>拒否または取り消し</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>この一覧を保存…</translation>
    </message>
    <message>
        <source>Scan for recordings</source>
        <translation>録画を探す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Split off files…</source>
        <translation>ファイルを分ける…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>元どおり分ける</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An empty line begins a new paragraph.</source>
        <translation>空の行で新しい段落になります。</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. {meeting}, {purposes}, {data}, {recipients} and {until} are filled in when somebody is asked.</source>
        <translation>空の行で新しい段落になります。{meeting}、{purposes}、{data}、{recipients}、{until} は、誰かに尋ねるときに埋められます。</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>新しい版として保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>第 {0} 版が使われています。</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <translation>第 {0} 版：{1}</translation>
    </message>
    <message>
        <source>What a participant reads when asked</source>
        <translation>参加者が尋ねられたときに読む文面</translation>
    </message>
    <message>
        <source>What you read before you grant</source>
        <translation>許可する前にあなたが読む文面</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文面</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Any purpose</source>
        <translation>すべての目的</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>目的別</translation>
    </message>
    <message>
        <source>By tool</source>
        <translation>ツール別</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回収を要請</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Grants that end within twelve months. Renew them, or nothing of them may train.</source>
        <translation>12 か月以内に終わる許可です。更新しないと、学習に使えなくなります。</translation>
    </message>
    <message>
        <source>How the meetings of each recording tool stand.</source>
        <translation>録画ツールごとの会議の状況です。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Items that left this computer, and what became of them.</source>
        <translation>このコンピューターから渡したものと、その後の状況です。</translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln more meeting(s).</source>
        <translation>
            <numerusform>それ以降：会議 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>学習可</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Meetings that may be used now. One can count for several purposes.</source>
        <translation>今使える会議です。1 件が複数の目的に数えられることがあります。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each day.</source>
        <translation>各日の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each month.</source>
        <translation>各月の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each quarter.</source>
        <translation>各四半期の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each week.</source>
        <translation>各週の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each year.</source>
        <translation>各年の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln meeting(s), {0} may train something; {1} wait for your decision.</source>
        <translation>
            <numerusform>会議 %Ln 件のうち、{0} 件を何かの学習に使えます。{1} 件があなたの決定を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>{1}年 第{0}四半期</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Releases and recalls</source>
        <translation>提供と回収</translation>
    </message>
    <message>
        <source>The ledger is not verified: until it is, nothing may train.</source>
        <translation>台帳を確認できていません。確認できるまで、何も学習に使えません。</translation>
    </message>
    <message>
        <source>There are no meetings yet: add a folder with recordings.</source>
        <translation>まだ会議がありません。録画のあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週（開始日）</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>まもなく終わる許可</translation>
    </message>
    <message>
        <source>What may train, over time</source>
        <translation>学習に使えるものの推移</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ending within 30 days</source>
        <translation>30日以内に終了</translation>
    </message>
    <message numerus="yes">
        <source>item(s) called back, no answer</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>回収済み・返答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>提供</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <comment>a name, and numbers</comment>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>学習に使える</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation>
            <numerusform>{0}ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply with a code…</source>
        <translation>コード付きの返信…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答を記録…</translation>
    </message>
    <message>
        <source>Ask everybody…</source>
        <translation>全員に同意を求める…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>同意を求める…</translation>
    </message>
    <message>
        <source>Both names stand for one person now.</source>
        <translation>2 つの名前を同じ人にまとめました。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>名前を消去…</translation>
    </message>
    <message>
        <source>Forgotten; «{0}» takes the name&apos;s place.</source>
        <translation>名前を消去しました。代わりに「{0}」が入ります。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視する</translation>
    </message>
    <message>
        <source>Left out of any export</source>
        <translation>書き出しから除外</translation>
    </message>
    <message>
        <source>Make a request to send to this person</source>
        <translation>この人に送る依頼を作る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nobody is named in this recording&apos;s files.</source>
        <translation>この録画のファイルには誰の名前もありません。</translation>
    </message>
    <message>
        <source>Passages that sound like an answer</source>
        <translation>答えのように聞こえる箇所</translation>
    </message>
    <message>
        <source>People in this meeting</source>
        <translation>この会議の人</translation>
    </message>
    <message>
        <source>Recognised by guess</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>回答を記録…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件に記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>同じ人にまとめる…</translation>
    </message>
    <message>
        <source>Show what was said…</source>
        <translation>発言を表示…</translation>
    </message>
    <message>
        <source>Sounds like an answer</source>
        <translation>答えのように聞こえる</translation>
    </message>
    <message>
        <source>The name still stands in: {0}.</source>
        <translation>名前がまだ残っている場所：{0}。</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>含まれないもの</translation>
    </message>
    <message>
        <source>Write down what this person said (Enter)</source>
        <translation>この人の答えを書き留める（Enter）</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>尋ねたが、まだ答えがない</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>by reply</source>
        <translation>返信で</translation>
    </message>
    <message>
        <source>came after the decision</source>
        <translation>決定のあとに加わった</translation>
    </message>
    <message>
        <source>changed since the decision</source>
        <translation>決定のあとに変わった</translation>
    </message>
    <message>
        <source>is a track of somebody left out</source>
        <translation>除外された人の音声トラック</translation>
    </message>
    <message>
        <source>may show somebody left out</source>
        <translation>除外された人が映っているかもしれない</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>does not say who the host is</source>
        <translation>主催者が誰か書かれていない</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>一覧から</translation>
    </message>
    <message>
        <source>has no recorded yes</source>
        <translation>「はい」の記録がない</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>チャットで</translation>
    </message>
    <message>
        <source>like a no</source>
        <translation>「いいえ」のよう</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>「はい」のよう</translation>
    </message>
    <message>
        <source>may be a video, which the grant leaves out</source>
        <translation>許可に含まれない動画の可能性があります</translation>
    </message>
    <message>
        <source>names nobody whose yes could be recorded</source>
        <translation>「はい」を記録できる人の名前がない</translation>
    </message>
    <message>
        <source>no answer recorded</source>
        <translation>回答の記録なし</translation>
    </message>
    <message>
        <source>not allowed in another meeting</source>
        <translation>別の会議で許可されていない</translation>
    </message>
    <message>
        <source>not read since it changed</source>
        <translation>変更後まだ読み込んでいない</translation>
    </message>
    <message>
        <source>rests on a list that was erased</source>
        <translation>消された名簿に基づいている</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>「いいえ」と答えた</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>「はい」と答えた</translation>
    </message>
    <message>
        <source>shows that the host was not alone</source>
        <translation>主催者のほかにも人がいたとわかる</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>their part is cut from any export</source>
        <translation>その人の部分は書き出しから取り除かれる</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>ファイルで</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>同意を撤回した</translation>
    </message>
    <message>
        <source>{0}  (host)</source>
        <translation>{0}（主催者）</translation>
    </message>
    <message>
        <source>{0} in transcript</source>
        <translation>文字起こしの {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} さんは{1}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Each person has a track of their own. Choose whose you hear:</source>
        <translation>参加者ごとにトラックがあります。誰の声を聞くか選んでください：</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everybody cannot be heard at once; you hear {0}.</source>
        <translation>全員を同時に聞くことはできません。いまは {0} が聞こえます。</translation>
    </message>
    <message>
        <source>Everybody is being mixed; until then you hear {0}.</source>
        <translation>全員分をミックス中です。それまでは {0} が聞こえます。</translation>
    </message>
    <message>
        <source>Green and blue: may be used. Pale red, crossed out: cut out. Click to play from there; the arrow keys go on and back.</source>
        <translation>緑と青：使えます。薄い赤（線あり）：取り除かれます。クリックするとそこから再生し、矢印キーで前後に動きます。</translation>
    </message>
    <message>
        <source>Mixing everybody&apos;s tracks</source>
        <translation>全員のトラックをミックス中</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>システムのプレーヤーで開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>再生／一時停止（スペース）</translation>
    </message>
    <message>
        <source>Qt&apos;s part that plays audio and video is missing on this computer.</source>
        <translation>音声と映像を再生する Qt の部品がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>This file cannot be played here: {0}.</source>
        <translation>このファイルはここでは再生できません：{0}。</translation>
    </message>
    <message>
        <source>This file does not begin to play here.</source>
        <translation>このファイルの再生が始まりません。</translation>
    </message>
    <message>
        <source>Whose track is heard</source>
        <translation>再生中のトラック</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A name for these terms</source>
        <translation>この条件の名前</translation>
    </message>
    <message>
        <source>Begin every grant with it</source>
        <translation>許可するときはこれから始める</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Terms of your own</source>
        <translation>自分で決めた条件</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0}（いつもの）</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Ask the host for a new one.</source>
        <translation>主催者に新しいものを求めてください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Entries in the host&apos;s log: {0}</source>
        <translation>主催者の台帳の件数：{0}</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>{0} 番：{1}</translation>
    </message>
    <message>
        <source>It does not agree with its own signature: do not rely on it, and ask the host for a new one.</source>
        <translation>署名と一致しません。信用せず、主催者に新しいものを求めてください。</translation>
    </message>
    <message>
        <source>It is signed by the key that was expected.</source>
        <translation>想定した鍵で署名されています。</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>鍵：{0}</translation>
    </message>
    <message>
        <source>Nothing in it was changed since it was signed with the key below. Ask the host by another way, such as the telephone, whether that key is theirs.</source>
        <translation>下の鍵で署名されてから何も変わっていません。その鍵が本人のものかどうか、電話など別の方法で主催者に確かめてください。</translation>
    </message>
    <message>
        <source>The feed</source>
        <translation>状態リスト</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>The recall</source>
        <translation>回収の通知</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>提供データ</translation>
    </message>
    <message>
        <source>This cannot be checked.</source>
        <translation>確かめられません。</translation>
    </message>
    <message>
        <source>{0} – Hostapp</source>
        <translation>{0} – Hostapp</translation>
    </message>
    <message>
        <source>✓ {0} is genuine.</source>
        <translation>✓ {0}は本物です。</translation>
    </message>
    <message>
        <source>✓ {0} is intact.</source>
        <translation>✓ {0}は変わっていません。</translation>
    </message>
    <message>
        <source>✗ {0} cannot be read.</source>
        <translation>✗ {0}を読めません。</translation>
    </message>
    <message>
        <source>✗ {0} was changed.</source>
        <translation>✗ {0}は書き換えられています。</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Analytics</source>
        <translation>統計分析</translation>
    </message>
    <message>
        <source>Counting and comparing: who spoke how long, which topics came up, how meetings change over time.</source>
        <translation>数えて比べること。誰がどれだけ話したか、どんな話題が出たか、会議がどう変わるか。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Measuring how well a finished program does. Nothing is learned from the recording.</source>
        <translation>完成したプログラムの性能を測ること。録画からは何も学びません。</translation>
    </message>
    <message>
        <source>Meeting features</source>
        <translation>会議機能</translation>
    </message>
    <message>
        <source>Speaker recognition</source>
        <translation>話者認識</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>Speech synthesis</source>
        <translation>音声合成</translation>
    </message>
    <message>
        <source>Teaching a program to speak. It may come to sound like the people in the recording.</source>
        <translation>プログラムに話し方を教えること。録画の人の声に似てくることがあります。</translation>
    </message>
    <message>
        <source>Teaching a program to tell people apart by their voices. A voice print can identify a person.</source>
        <translation>プログラムに声で人を見分けることを教えること。声紋から個人が特定されることがあります。</translation>
    </message>
    <message>
        <source>Teaching a program to write down what people say.</source>
        <translation>人の話を書き起こすことをプログラムに教えること。</translation>
    </message>
    <message>
        <source>Teaching a program to write, from the words that were said or typed. It may repeat some of them.</source>
        <translation>話したり入力したりした言葉から、書くことをプログラムに教えること。言葉がそのまま出ることがあります。</translation>
    </message>
    <message>
        <source>Teaching the features of a meeting program: summaries, action items, removing noise, framing faces.</source>
        <translation>会議ソフトの機能を教えること。要約、やること、雑音の除去、顔のフレーミングなど。</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>A signed notice names what has to be deleted. You send it to the recipient, who answers with a signed acknowledgement.</source>
        <translation>削除するものを署名付きの通知に記します。それを提供先に送ると、署名付きの確認が返ってきます。</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回収する</translation>
    </message>
    <message>
        <source>Call back everything?</source>
        <translation>すべて回収しますか？</translation>
    </message>
    <message>
        <source>Call back what has ended?</source>
        <translation>期限切れ・取り消し分を回収しますか？</translation>
    </message>
    <message>
        <source>What cannot be undone: models that are trained already, copies passed on, backups, and what caches of training tools still hold.</source>
        <translation>元に戻せないもの：学習済みのモデル、さらに渡されたコピー、バックアップ、学習ツールのキャッシュに残るもの。</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A folder for the receipt</source>
        <translation>受領証用のフォルダー</translation>
    </message>
    <message>
        <source>A receipt is a small folder with the signed decision and a page to read. Anyone can check it with Hostapp, without this computer and without the network.</source>
        <translation>受領証は、署名された決定と読むためのページを収めた小さなフォルダーです。このコンピューターもネットワークも使わずに、誰でも Hostapp で確かめられます。</translation>
    </message>
    <message>
        <source>Each folder holds your decisions on this meeting and one person&apos;s own answers, with their proofs, and nothing about the others.</source>
        <translation>各フォルダーには、この会議についてのあなたの決定と、その人自身の答え、その証明だけが入ります。ほかの人のことは入りません。</translation>
    </message>
    <message>
        <source>For everybody, a folder each</source>
        <translation>全員分（1 人 1 フォルダー）</translation>
    </message>
    <message>
        <source>For the meeting as a whole</source>
        <translation>会議全体</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>{0} さん</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting and the answers of {0}, with their proofs, and nothing about anybody else.</source>
        <translation>この会議についてのあなたの決定と {0} さんの答え、その証明だけが入ります。ほかの人のことは入りません。</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting with their proofs, and neither names nor answers of people.</source>
        <translation>この会議についてのあなたの決定と証明だけが入ります。人の名前も答えも入りません。</translation>
    </message>
    <message>
        <source>It was decided as meeting «{0}», which has the same files: the receipt is given there.</source>
        <translation>同じファイルを持つ会議「{0}」として決定されています。受領証はそちらで出せます。</translation>
    </message>
    <message>
        <source>No program opens folders here. It is {0}.</source>
        <translation>ここではフォルダーを開けません。場所は {0} です。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>受領証を保存…</translation>
    </message>
    <message>
        <source>The receipt is in {0}.</source>
        <translation>受領証は {0} にあります。</translation>
    </message>
    <message>
        <source>There is no decision yet to give a receipt of.</source>
        <translation>受領証を出せる決定がまだありません。</translation>
    </message>
    <message>
        <source>Whom the receipt is for</source>
        <translation>誰のための受領証か</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Our own team</source>
        <translation>自分たちのチーム</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln 件の回収を求め、{0} から回答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln 件の回収を求めます。{0} にある通知を送ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recall(s) not answered, the oldest since {0}: send the notice again, or take in the answer.</source>
        <translation>
            <numerusform>回答のない回収が %Ln 件あります（最も古いものは {0} から）。通知をもう一度送るか、回答を取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back everything…</source>
        <translation>すべて回収…</translation>
    </message>
    <message>
        <source>Call back what has ended</source>
        <translation>期限切れ・取り消し分を回収</translation>
    </message>
    <message>
        <source>Called back, and not yet acknowledged. A model that was trained keeps what it learned; copies are deleted by those who have them.</source>
        <translation>回収を求め、まだ回答が届いていないものです。学習済みのモデルから内容は消えません。コピーの削除は、持っている人が行います。</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>No recall waits for an answer.</source>
        <translation>回答待ちの回収はありません。</translation>
    </message>
    <message>
        <source>Nothing was given away yet: export a dataset to begin.</source>
        <translation>まだ何も提供していません。データセットを書き出して始めてください。</translation>
    </message>
    <message>
        <source>Open the notice to send</source>
        <translation>送る通知を開く</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Show recalls</source>
        <translation>回収を表示</translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation>回答を取り込む…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>取り込みました。あと %Ln 件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation>届いた確認</translation>
    </message>
    <message>
        <source>The folder with the signed recall, to remind the recipient</source>
        <translation>提供先に催促するための、署名済みの回収通知のフォルダー</translation>
    </message>
    <message>
        <source>The notice to send is in {0}.</source>
        <translation>送る通知は {0} にあります。</translation>
    </message>
    <message>
        <source>What left this computer, for whom and for what. What was revoked since can be called back: the recipient gets a signed notice and answers with one.</source>
        <translation>このコンピューターから渡したもの、その相手と目的です。その後に取り消したものは回収できます。提供先に署名付きの通知が届き、署名付きで返事が来ます。</translation>
    </message>
    <message>
        <source>list erased</source>
        <translation>名簿は消去済み</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message numerus="yes">
        <source>And %Ln other set(s) of terms.</source>
        <translation>
            <numerusform>ほかに %Ln 組の条件があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s)</source>
        <translation>
            <numerusform>会議 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>No grant of what is selected has an end.</source>
        <translation>選択したものに、期限のある許可はありません。</translation>
    </message>
    <message>
        <source>On the same terms as before, until the end of</source>
        <translation>これまでと同じ条件で、この日の終わりまで</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Renew: {0}</source>
        <translation>更新：{0}</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>更新しています…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A reply to a request</source>
        <translation>依頼への返信</translation>
    </message>
    <message>
        <source>It says no</source>
        <translation>「いいえ」と答えている</translation>
    </message>
    <message>
        <source>It says yes</source>
        <translation>「はい」と答えている</translation>
    </message>
    <message>
        <source>It takes a yes back</source>
        <translation>「はい」を撤回している</translation>
    </message>
    <message>
        <source>Paste or drop the reply. The code in it says whose it is and which meeting it is about; the reply is kept as evidence.</source>
        <translation>返信を貼り付けるかドロップしてください。中のコードで誰のどの会議についての返信かがわかります。返信は証拠として保存されます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>A folder for the texts</source>
        <translation>文面を保存するフォルダー</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>同意を求める</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Send each person their own text, as a mail or in a chat. The code in it is theirs alone: with it they can answer, and take a yes back later.</source>
        <translation>一人ひとりに、それぞれの文面をメールやチャットで送ってください。中のコードはその人だけのもので、答えることも、あとで「はい」を撤回することもできます。</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>依頼の文面</translation>
    </message>
    <message>
        <source>They cannot be saved: {0}.</source>
        <translation>保存できません：{0}。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%Ln later decision(s) that this backup lacks:</source>
        <translation>
            <numerusform>このバックアップにない、その後の決定 %Ln 件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meeting</source>
        <translation>すべての会議</translation>
    </message>
    <message numerus="yes">
        <source>Grants that wait until you grant them again: %Ln.</source>
        <translation>
            <numerusform>もう一度許可するまで保留になる許可：%Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you go on, a new ledger begins: every no is kept, and every grant waits until you grant it again. What it replaces is kept beside it.</source>
        <translation>続けると新しい台帳が始まります。「いいえ」はすべて残り、許可はもう一度許可するまで保留になります。置き換えられるものはそばに保管されます。</translation>
    </message>
    <message numerus="yes">
        <source>Later entries that this backup lacks and that can no longer be read: %Ln.</source>
        <translation>
            <numerusform>このバックアップになく、もう読み取れないその後の記録：%Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore all the same</source>
        <translation>それでも復元する</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %Ln entries.</source>
        <translation>
            <numerusform>復元しました：%Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody said no</source>
        <translation>だれかが「いいえ」と答えました</translation>
    </message>
    <message>
        <source>Somebody said yes</source>
        <translation>だれかが「はい」と答えました</translation>
    </message>
    <message>
        <source>Somebody withdrew</source>
        <translation>だれかが撤回しました</translation>
    </message>
    <message>
        <source>The ledger as it was then takes the place of this one; what it replaces is kept beside it. Nobody who was forgotten comes back.</source>
        <translation>当時の台帳が今の台帳に置き換わり、置き換えられるものはそばに保管されます。消去した名前は戻りません。</translation>
    </message>
    <message>
        <source>This backup lacks later entries about releases.</source>
        <translation>このバックアップには、提供に関するその後の記録がありません。</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: confirm it at the foot.</source>
        <translation>このコンピューターはこの台帳を覚えていません。下の欄で確認してください。</translation>
    </message>
    <message>
        <source>What the backup lacks</source>
        <translation>バックアップにないもの</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>From now on nothing of it may be used for these purposes. What else was granted stays, and so does every earlier entry in the ledger.</source>
        <translation>今後、これらの目的には何も使えません。ほかに許可したことと、台帳のこれまでの記録は残ります。</translation>
    </message>
    <message>
        <source>From now on nothing of it may be used. The earlier grant stays in the ledger, and so does this revocation; only a new grant allows it again.</source>
        <translation>今後、何も使えません。以前の許可もこの取り消しも台帳に残ります。もう一度使えるようにするには、新しい許可が必要です。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>Nothing of it may be used, until you decide otherwise.</source>
        <translation>あなたが決め直すまで、何も使えません。</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>一部の目的だけ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refuse: {0}</source>
        <translation>拒否：{0}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke: {0}</source>
        <translation>取り消す：{0}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln of them would be decided.</source>
        <translation>
            <numerusform>そのうち %Ln 件が決定されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>尋ねる</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>ルールを変える</translation>
    </message>
    <message>
        <source>Decide new recordings at once, without asking me</source>
        <translation>新しい録画を、尋ねずにすぐ決める</translation>
    </message>
    <message>
        <source>Fill in at least one of the lines above.</source>
        <translation>上の行を少なくとも 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Grant these terms</source>
        <translation>この条件で許可</translation>
    </message>
    <message>
        <source>It lies in the folder</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln meeting(s) now.</source>
        <translation>
            <numerusform>今は会議 %Ln 件が対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It speaks of no meeting that is here now.</source>
        <translation>今ある会議に対象はありません。</translation>
    </message>
    <message>
        <source>It was recorded by</source>
        <translation>録画ツール</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Meetings that it touches now</source>
        <translation>今、対象になる会議</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>New recordings are decided at once.</source>
        <translation>新しい録画はすぐ決まります。</translation>
    </message>
    <message>
        <source>New recordings wait for you.</source>
        <translation>新しい録画はあなたの決定を待ちます。</translation>
    </message>
    <message>
        <source>People of the domain</source>
        <translation>参加者のドメイン</translation>
    </message>
    <message>
        <source>Terms to grant</source>
        <translation>許可の条件</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>いつもの最も狭い条件</translation>
    </message>
    <message>
        <source>The series is</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>The terms that it has</source>
        <translation>今の条件</translation>
    </message>
    <message>
        <source>The title has</source>
        <translation>題名に含む</translation>
    </message>
    <message>
        <source>it lies in «{0}»</source>
        <translation>「{0}」にある</translation>
    </message>
    <message>
        <source>it was recorded by {0}</source>
        <translation>{0} で録画した</translation>
    </message>
    <message>
        <source>people of «{0}» are in it</source>
        <translation>「{0}」の人が出ている</translation>
    </message>
    <message>
        <source>stays: {0}</source>
        <translation>そのまま：{0}</translation>
    </message>
    <message>
        <source>the series is «{0}»</source>
        <translation>シリーズが「{0}」</translation>
    </message>
    <message>
        <source>the title has «{0}»</source>
        <translation>題名に「{0}」を含む</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたの決定を待つ</translation>
    </message>
    <message>
        <source>would be allowed</source>
        <translation>許可される</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>別の書き方を選ぶか入力してください。以後、すべての会議で 2 つの名前は同じ人になります。すでに決定に出てくる 2 人は、別々のままです。</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>もう一つの名前</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>同じ人にする</translation>
    </message>
    <message>
        <source>Who else is {0}?</source>
        <translation>{0} さんと同じ人は？</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose a filter or search for something first.</source>
        <translation>先にフィルターを選ぶか検索してください。</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>「{0}」の名前を変える</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>この一覧を保存</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln 件が変更されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation>
            <numerusform>会議 %Ln 件 · {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln 件が移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation>
            <numerusform>新しい会議 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen this time.</source>
        <translation>
            <numerusform>今回見つからなかったもの：%Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation>
            <numerusform>%Ln か所を飛ばしました：</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that holds recordings</source>
        <translation>録画のあるフォルダー</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>録画を探しています…</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>新しいものはありませんでした。</translation>
    </message>
    <message>
        <source>Reading lengths and words: {0} of {1}</source>
        <translation>読み込み中：{0} / {1}</translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation>新しいものを読み込んでいます…</translation>
    </message>
    <message>
        <source>Stopped; what was found stays.</source>
        <translation>中止しました。見つかったものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation>
            <numerusform>ルールで新しい会議 %Ln 件を決定しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>In what was said: {0}</source>
        <translation>発言の中：{0}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation>
            <numerusform>新しい順に %Ln か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The list has changed meanwhile: select them again.</source>
        <translation>一覧が変わりました。もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hostapp closes as soon as your decision is written.</source>
        <translation>決定を書き終えたら Hostapp を閉じます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は合っている</translation>
    </message>
    <message>
        <source>The clock is taken as right: decide again.</source>
        <translation>時計は合っているものとします。もう一度決定してください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A backup of the ledger</source>
        <translation>台帳のバックアップ</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Bring the key back…</source>
        <translation>鍵を取り戻す…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy of {0}</source>
        <translation>{0} のコピー</translation>
    </message>
    <message>
        <source>Decide what waits by these rules</source>
        <translation>待っているものをこのルールで決める</translation>
    </message>
    <message numerus="yes">
        <source>Decided by rule: %Ln meeting(s).</source>
        <translation>
            <numerusform>ルールで会議 %Ln 件を決定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding by your rules…</source>
        <translation>ルールに従って決めています…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger, one a day.</source>
        <translation>すべての決定を 1 つのファイルに保存し、書き込み後に確認します。最新のコピーは 1 日 1 つ、台帳のそばにもあります。</translation>
    </message>
    <message>
        <source>Every grant begins with</source>
        <translation>許可するときの最初の条件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しい鍵…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>「{0}」の名前を変える</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Says how many new recordings wait for a decision while the window is not in front.</source>
        <translation>ウィンドウが前面にないとき、決定を待つ新しい録画の数を知らせます。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>What is decided on recordings by title, series, folder, tool or people. «Never» wins over «ask me», and that over «grant»; what a rule decided stays decided.</source>
        <translation>題名、シリーズ、フォルダー、ツール、人によって録画について決めることです。「許可しない」が「尋ねる」より、「尋ねる」が「許可」より優先されます。ルールで決まったことは残ります。</translation>
    </message>
    <message>
        <source>What the window and new notices are written in. It changes when Hostapp is started the next time.</source>
        <translation>ウィンドウと新しいお知らせの言語です。次に Hostapp を起動したときに変わります。</translation>
    </message>
    <message>
        <source>default terms key G</source>
        <translation>いつもの 条件 G キー</translation>
    </message>
    <message>
        <source>dry run automatic</source>
        <translation>試す 自動</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>復元 コピー</translation>
    </message>
    <message>
        <source>rotate QR code words keyring</source>
        <translation>交換 QR コード 単語 キーリング</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>テーマ 色 ダーク ライト</translation>
    </message>
    <message>
        <source>tray notification</source>
        <translation>通知 トレイ</translation>
    </message>
    <message>
        <source>wording text version language</source>
        <translation>文面 テキスト 版 言語</translation>
    </message>
    <message>
        <source>Everything you decided is in {0}, checked.</source>
        <translation>決定したことはすべて {0} にあり、確認済みです。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Icon beside the clock</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>It is made with your first decision.</source>
        <translation>最初の決定のときに作られます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>ライトまたはダーク。通常はシステムに合わせます。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Not there at the moment.</source>
        <translation>現在見つかりません。</translation>
    </message>
    <message>
        <source>Nothing that waits is decided by your rules.</source>
        <translation>待っているもののうち、ルールで決まるものはありません。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Recovery words…</source>
        <translation>復元用の単語…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Signing key and recovery</source>
        <translation>署名鍵と復元</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>自動ルール</translation>
    </message>
    <message>
        <source>Start Hostapp again to see it in this language.</source>
        <translation>この言語で表示するには Hostapp を起動し直してください。</translation>
    </message>
    <message>
        <source>Terms that you grant on again and again. New ones are kept from the sheet that grants.</source>
        <translation>繰り返し使う許可の条件です。新しいものは、許可の画面から保存します。</translation>
    </message>
    <message>
        <source>The exact words that were shown are part of every decision. New words are a new version, and those who agreed to older ones are listed under «Ask again».</source>
        <translation>表示された文面そのものが、どの決定にも含まれます。文面を変えると新しい版になり、古い文面に同意した人は「もう一度尋ねる」に出ます。</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>いつもの最も狭い条件</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>ほかの人が受領証を確かめるための公開鍵です。復元用の単語を持つ人は、あなたとして署名できます。紙に書いて、鍵のかかる場所にしまってください。</translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation>Hostapp が録画を探す場所です。外しても何も削除されず、決定も変わりません。</translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation>録画に出る人のうち、どなたがあなたかを選びます。自分だけの録画を許可するときに必要です。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All meetings</source>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度尋ねる</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Decided under words that have changed since</source>
        <translation>その後変わった文面のもとで決めたもの</translation>
    </message>
    <message>
        <source>Evidence altered</source>
        <translation>証拠の変更</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存した一覧</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>録画元</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>学習を許可済み</translation>
    </message>
    <message>
        <source>What shows an answer is no longer what was kept</source>
        <translation>答えの証拠が、保管したときのものと違います</translation>
    </message>
    <message>
        <source>not known while the ledger is not verified</source>
        <translation>台帳を確認できるまでわかりません</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>It is in no folder that is scanned.</source>
        <translation>スキャン対象のフォルダーにありません。</translation>
    </message>
    <message>
        <source>It was not found in the last scan.</source>
        <translation>前回のスキャンでは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Some files are only in the cloud: download them first.</source>
        <translation>クラウドにしかないファイルがあります。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>Some files cannot be read.</source>
        <translation>読めないファイルがあります。</translation>
    </message>
    <message>
        <source>Some files of this meeting are missing.</source>
        <translation>この会議のファイルが一部欠けています。</translation>
    </message>
    <message>
        <source>The date can be read in two ways.</source>
        <translation>日付が 2 通りに読めます。</translation>
    </message>
    <message>
        <source>The drive or folder is away at the moment.</source>
        <translation>ドライブまたはフォルダーが現在見つかりません。</translation>
    </message>
    <message>
        <source>The recording tool could not convert this recording.</source>
        <translation>録画ツールがこの録画を変換できませんでした。</translation>
    </message>
    <message>
        <source>The recording tool has not converted this recording yet.</source>
        <translation>録画ツールがこの録画をまだ変換していません。</translation>
    </message>
    <message>
        <source>The transcript holds no words yet.</source>
        <translation>文字起こしにまだ言葉がありません。</translation>
    </message>
    <message>
        <source>There is no audio or video, only text.</source>
        <translation>音声も映像もなく、テキストだけです。</translation>
    </message>
    <message>
        <source>This recording is still being written.</source>
        <translation>この録画はまだ書き込み中です。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed until {0}</source>
        <translation>{0}まで許可</translation>
    </message>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation>
            <numerusform>許可 · 目的 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed · {0}</source>
        <translation>許可 · {0}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>一部許可</translation>
    </message>
    <message>
        <source>Partly · {0} of {1} people</source>
        <translation>一部 · {1} 人中 {0} 人</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln allowed meeting(s) will be revoked.</source>
        <translation>
            <numerusform>許可した会議 %Ln 件を取り消します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほかの %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be allowed.</source>
        <translation>
            <numerusform>未決定の会議 %Ln 件を許可します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be refused.</source>
        <translation>
            <numerusform>未決定の会議 %Ln 件を拒否します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already allowed, keeping their terms and getting these as well: %Ln.</source>
        <translation>
            <numerusform>すでに許可済みで、今の条件にこの条件が加わる会議：%Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s) a participant withdrew: what is theirs stays out.</source>
        <translation>
            <numerusform>会議 %Ln 件で参加者が同意を撤回しています。その人の分は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {0}.</source>
        <translation>対象：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Not allowed already, and staying so: %Ln.</source>
        <translation>
            <numerusform>すでに不許可で、そのままの会議：%Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grant of %Ln of them had ended: allowed again.</source>
        <translation>
            <numerusform>選択した会議のうち %Ln 件は期限が切れていますが、あらためて許可します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their no stays whatever you decide: {0}.</source>
        <translation>あなたの決定にかかわらず、「いいえ」が優先される人：{0}。</translation>
    </message>
    <message>
        <source>Undo (U) makes them undecided again, as new entries.</source>
        <translation>元に戻す（U）と、新しい記録で未決定に戻ります。</translation>
    </message>
    <message>
        <source>Undo (U) revokes all of these grants again, as new entries.</source>
        <translation>元に戻す（U）と、新しい記録でこれらの許可をすべて取り消します。</translation>
    </message>
    <message>
        <source>What is revoked needs a new grant to be allowed again.</source>
        <translation>取り消したものをもう一度使えるようにするには、新しい許可が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>You had refused or revoked %Ln of them: allowed again.</source>
        <translation>
            <numerusform>選択した会議のうち %Ln 件は拒否または取り消し済みですが、あらためて許可します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Covers</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>For</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>期限は{0}</translation>
    </message>
    <message>
        <source>{0}: {1}; for {2}; {3}.</source>
        <translation>{0}：対象は{1}、提供先は{2}、{3}。</translation>
    </message>
</context>
<context>
    <name>TimeBase</name>
    <message>
        <source>as the recorder&apos;s clock said</source>
        <translation>録画機の時計による</translation>
    </message>
    <message>
        <source>organiser&apos;s local time</source>
        <translation>主催者の現地時刻</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>ファイルの時刻</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Messages that not everybody in the meeting could read</source>
        <translation>会議の全員には見えなかったメッセージ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Show private messages</source>
        <translation>個人宛のメッセージを表示</translation>
    </message>
    <message>
        <source>There is no transcript, caption or chat to show.</source>
        <translation>表示できる文字起こし、字幕、チャットがありません。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>in a private message:</source>
        <translation>個人宛のメッセージ:</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>チャット:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>決定待ちはありません</translation>
    </message>
    <message>
        <source>One new recording waits for a decision</source>
        <translation>新しい録画 1 件が決定を待っています</translation>
    </message>
    <message>
        <source>One recording waits for a decision</source>
        <translation>録画 1 件が決定を待っています</translation>
    </message>
    <message>
        <source>Open Hostapp</source>
        <translation>Hostapp を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>{0} new recordings wait for a decision</source>
        <translation>新しい録画 {0} 件が決定を待っています</translation>
    </message>
    <message>
        <source>{0} recordings wait for a decision</source>
        <translation>録画 {0} 件が決定を待っています</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>ここまでの決定</translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>まもなく終了：許可 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo · Space play</source>
        <translation>G 許可 · Shift+G 条件を選ぶ · R 拒否 · U 元に戻す · スペース 再生</translation>
    </message>
    <message>
        <source>G: terms as last time</source>
        <translation>G：前回と同じ条件</translation>
    </message>
    <message>
        <source>G: {0}</source>
        <translation>G：{0}</translation>
    </message>
    <message>
        <source>Grant again on the same terms, to end later</source>
        <translation>同じ条件で、終わりを延ばして許可する</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>What the key G grants</source>
        <translation>G キーで許可する内容</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Drop it to look for recordings there.</source>
        <translation>ここにドロップすると、その中の録画を探します。</translation>
    </message>
</context>
</TS>
