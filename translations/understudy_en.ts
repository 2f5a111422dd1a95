<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JointNames</name>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchFixDialog</name>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message numerus="yes">
        <source>Frame %1. %n joint(s) selected.</source>
        <translation>
            <numerusform>Frame %1. %n joint selected.</numerusform>
            <numerusform>Frame %1. %n joints selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n frame(s) of it are rendered first.</source>
        <translation>
            <numerusform>%n frame of it is rendered first.</numerusform>
            <numerusform>%n frames of it are rendered first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Finding</name>
    <message numerus="yes">
        <source>%1: missing for %n frame(s)</source>
        <translation>
            <numerusform>%1: missing for %n frame</numerusform>
            <numerusform>%1: missing for %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: left and right are exchanged for %n frame(s)</source>
        <translation>
            <numerusform>%1: left and right are exchanged for %n frame</numerusform>
            <numerusform>%1: left and right are exchanged for %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FootageCheck</name>
    <message numerus="yes">
        <source>The person leaps to another place %n times; is somebody else in the picture?</source>
        <translation>
            <numerusform>The person leaps to another place %n time; is somebody else in the picture?</numerusform>
            <numerusform>The person leaps to another place %n times; is somebody else in the picture?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportService</name>
    <message numerus="yes">
        <source>Import %n videos</source>
        <translation>
            <numerusform>Import %n video</numerusform>
            <numerusform>Import %n videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JointEditor</name>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) selected</source>
        <translation>
            <numerusform>%n joint selected</numerusform>
            <numerusform>%n joints selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>saved %n s ago</numerusform>
            <numerusform>saved %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n min ago</source>
        <translation>
            <numerusform>saved %n min ago</numerusform>
            <numerusform>saved %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MediaCard</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModeBar</name>
    <message numerus="yes">
        <source>Fade corrections over %n frame(s)</source>
        <translation>
            <numerusform>Fade corrections over %n frame</numerusform>
            <numerusform>Fade corrections over %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModelLibrary</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworksPanel</name>
    <message numerus="yes">
        <source>%n network(s) installed.</source>
        <translation>
            <numerusform>%n network installed.</numerusform>
            <numerusform>%n networks installed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PoseEditor</name>
    <message numerus="yes">
        <source>%1: changed %n frame(s).</source>
        <translation>
            <numerusform>%1: changed %n frame.</numerusform>
            <numerusform>%1: changed %n frames.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n joint(s) through the video…</source>
        <translation>
            <numerusform>Following %n joint through the video…</numerusform>
            <numerusform>Following %n joints through the video…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: propagated %n frame(s); stopped: %2.</source>
        <translation>
            <numerusform>%1: propagated %n frame; stopped: %2.</numerusform>
            <numerusform>%1: propagated %n frames; stopped: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PoseExchange</name>
    <message numerus="yes">
        <source>Of %n people the first was taken.</source>
        <translation>
            <numerusform>Of %n person the first was taken.</numerusform>
            <numerusform>Of %n people the first was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) with several people were left out.</source>
        <translation>
            <numerusform>%n frame with several people were left out.</numerusform>
            <numerusform>%n frames with several people were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s) imported.</source>
        <translation>
            <numerusform>%n pose imported.</numerusform>
            <numerusform>%n poses imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RelinkDialog</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message numerus="yes">
        <source>Reopen %n finding(s), frame %1</source>
        <translation>
            <numerusform>Reopen %n finding, frame %1</numerusform>
            <numerusform>Reopen %n findings, frame %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s), frame %1</source>
        <translation>
            <numerusform>Accept %n finding, frame %1</numerusform>
            <numerusform>Accept %n findings, frame %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s), frame %1</source>
        <translation>
            <numerusform>Ignore %n finding, frame %1</numerusform>
            <numerusform>Ignore %n findings, frame %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>All %n finding(s) reviewed</source>
        <translation>
            <numerusform>All %n finding reviewed</numerusform>
            <numerusform>All %n findings reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n frame(s)</source>
        <translation>
            <numerusform>in %n frame</numerusform>
            <numerusform>in %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message numerus="yes">
        <source>%n finding(s) to review</source>
        <translation>
            <numerusform>%n finding to review</numerusform>
            <numerusform>%n findings to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkerClient</name>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
</TS>
